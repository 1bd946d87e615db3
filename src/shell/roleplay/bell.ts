/** A soft bell. It is silent until somebody has pressed something, and stops nobody. */
export interface Bell {
  /** To be called when something is pressed: only then may a page make a sound. */
  wake(): void;
  ring(): void;
}

const TONES = [523.25, 784] as const;
const LOUDNESS = 0.14;
const SECONDS = 2.4;

/** A bell that makes its own tone; silent where the browser makes none. */
export function softBell(open: () => AudioContext): Bell {
  let sound: AudioContext | null = null;
  return {
    wake() {
      try {
        sound ??= open();
        void sound.resume().catch(() => undefined);
      } catch {
        sound = null;
      }
    },
    ring() {
      if (sound) for (const [at, tone] of TONES.entries()) strike(sound, tone, at * 0.18);
    },
  };
}

function strike(sound: AudioContext, tone: number, after: number): void {
  const [source, volume] = [sound.createOscillator(), sound.createGain()];
  const start = sound.currentTime + after;
  source.frequency.value = tone;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, start + SECONDS);
  source.connect(volume).connect(sound.destination);
  source.start(start);
  source.stop(start + SECONDS);
}
