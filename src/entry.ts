import { soundSettings } from './practice/index.ts';
import { mirrored, wear } from './shell/appearance.ts';
import { showEarly } from './shell/first-page/early.ts';
import './style/all.css';

/** Dresses the page and shows what is wanted; then the app is fetched, and takes its place. */
async function enter(): Promise<void> {
  const settings = soundSettings(mirrored(() => window.localStorage));
  wear(settings, document.documentElement);
  const early = await showEarly(window, settings);
  try {
    const { app } = await import('./main.ts');
    early?.giveWayTo(app);
  } catch (error) {
    const told = document.createElement('p');
    told.setAttribute('role', 'alert');
    told.textContent =
      'Common Ground could not be fetched. What you made is kept on this device: please reload.';
    document.body.prepend(told);
    throw error;
  }
}

void enter();
