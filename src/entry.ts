import { showEarly } from './shell/first-page/early.ts';
import './style/all.css';

/** What is wanted is shown first; then the app is fetched, and takes its place. */
async function enter(): Promise<void> {
  const early = await showEarly(window);
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
