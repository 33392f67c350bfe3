interface GlowProps {
  readonly id: string;
}

/** Warm in the middle, gone at the rim. */
const Glow = (props: GlowProps) => (
  <radialGradient id={props.id}>
    <stop class="halo-core" offset="0" />
    <stop class="halo-rim" offset="1" />
  </radialGradient>
);

/** A single ember: for waits and small greetings. */
export const Ember = () => (
  <svg class="ember" viewBox="0 0 96 96" aria-hidden="true">
    <Glow id="ember-glow" />
    <circle class="ember-halo" cx="48" cy="56" r="56" fill="url(#ember-glow)" />
    <path
      class="ember-flame"
      d="M49 12c4 15-19 26-19 46a19 19 0 0 0 38 1c0-10-6-15-9-21-2 6-5 9-8 10 2-12 4-24-2-36Z"
    />
    <path class="ember-heart" d="M49 47c1 8-9 11-9 20a9 9 0 0 0 18 0c0-7-6-9-9-20Z" />
  </svg>
);

/** The hearth itself: for the door of the house. */
export const Hearth = () => (
  <div class="motif">
    <svg viewBox="0 0 240 180" aria-hidden="true">
      <Glow id="hearth-glow" />
      <path
        class="hearth-stone"
        d="M38 172V96c0-46 36-82 82-82s82 36 82 82v76c0 3-2 5-5 5H43c-3 0-5-2-5-5Z"
      />
      <path class="hearth-mouth" d="M68 177V101c0-30 23-53 52-53s52 23 52 53v76H68Z" />
      <ellipse class="hearth-halo" cx="120" cy="130" rx="118" ry="92" fill="url(#hearth-glow)" />
      <path
        class="hearth-flame"
        d="M122 68c5 21-27 36-27 65a26 26 0 0 0 52 1c0-14-8-21-12-29-3 8-7 12-11 13 3-16 6-33-2-50Z"
      />
      <path class="hearth-heart" d="M121 115c1 11-12 16-12 28a12 12 0 0 0 24 0c0-10-8-13-12-28Z" />
      <path
        class="hearth-logs"
        d="M84 158c0-3 2-5 5-5l63 6c3 0 5 3 5 6s-3 5-6 5l-62-6c-3 0-5-3-5-6Z"
      />
      <path
        class="hearth-logs"
        d="M157 157c0-3-3-5-6-5l-62 8c-3 0-5 3-5 6s3 5 6 5l62-8c3 0 5-3 5-6Z"
      />
    </svg>
  </div>
);

interface TwoShapesProps {
  /** 0 apart, 1 close, 2 together. */
  readonly near: 0 | 1 | 2;
}

export const TwoShapes = (props: TwoShapesProps) => (
  <div class="motif">
    <svg viewBox="0 0 240 130" aria-hidden="true" class={`near-${props.near}`}>
      <path
        class="shape shape-one"
        d="M98 16c29-3 51 18 52 46 1 31-21 55-51 54-29-1-49-22-48-50 1-27 20-47 47-50Z"
      />
      <path
        class="shape shape-two"
        d="M143 18c27 1 47 23 46 50-1 28-23 47-50 46-27-1-49-22-48-50 1-29 23-47 52-46Z"
      />
    </svg>
  </div>
);

/** A blanket over two, under a moon: the evening as it is. */
export const Evening = () => (
  <div class="motif motif-small">
    <svg viewBox="0 0 240 110" aria-hidden="true">
      <path class="evening-moon" d="M186 14a24 24 0 1 0 22 34 20 20 0 0 1-22-34Z" />
      <path class="shape-one" d="M44 74c2-18 16-30 32-30 15 0 26 10 30 24Z" />
      <path class="shape-two" d="M98 72c3-16 15-26 30-26s28 11 31 26Z" />
      <path
        class="evening-blanket"
        d="M26 92c14-20 34-26 54-20 14 4 26 4 40-1 24-8 60-6 80 21 2 4 0 8-5 8H30c-5 0-7-4-4-8Z"
      />
    </svg>
  </div>
);

/** Something warm to drink. */
export const Cup = () => (
  <div class="motif motif-small">
    <svg viewBox="0 0 240 110" aria-hidden="true">
      <Glow id="cup-glow" />
      <ellipse class="hearth-halo" cx="118" cy="66" rx="96" ry="52" fill="url(#cup-glow)" />
      <path class="cup-steam" d="M104 40c-8-9 8-14 0-26M128 40c-8-9 8-14 0-26" />
      <path class="cup-ear" d="M154 60c20-4 24 24-4 26" />
      <path class="shape-two" d="M80 50h76c2 24-8 48-26 50h-24c-18-2-28-26-26-50Z" />
      <path class="cup-drink" d="M86 56h64c-2 8-62 8-64 0Z" />
    </svg>
  </div>
);
