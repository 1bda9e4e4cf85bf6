/** The signal is made here and needs no file: two tones in turn, each so long. */
const TONES_HZ = [660, 880, 660, 880, 660, 880] as const;
const TONE_S = 0.3;
/** A tone that begins or ends at once clicks. */
const EDGE_S = 0.02;
const LOUDNESS = 0.35;

/** Plays the signal once, from now on. */
export function playTwoTone(context: AudioContext): void {
  const start = context.currentTime + EDGE_S;
  for (const [place, hertz] of TONES_HZ.entries()) {
    const from = start + place * TONE_S;
    const tone = new OscillatorNode(context, { type: 'triangle', frequency: hertz });
    const loudness = new GainNode(context, { gain: 0 });
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(LOUDNESS, from + EDGE_S);
    loudness.gain.setValueAtTime(LOUDNESS, from + TONE_S - EDGE_S);
    loudness.gain.linearRampToValueAtTime(0, from + TONE_S);
    tone.connect(loudness).connect(context.destination);
    tone.start(from);
    tone.stop(from + TONE_S);
  }
}
