/** A back, head to hips, in a box of 200 x 240, with spine and shoulder blades to find one's way. */
export function BackOutline() {
  return (
    <svg aria-hidden viewBox="0 20 200 240" className="block w-full" fill="none" strokeLinecap="round">
      <g className="fill-line stroke-line">
        <ellipse cx="100" cy="43" rx="18" ry="22" />
        <path d="M88 50 H112 V70 H88 Z" />
        <path
          d="M90 68 Q74 74 58 80 Q46 86 50 104 L66 176 Q64 204 58 232 L56 262 H144 L142 232 Q136 204 134 176 L150 104 Q154 86 142 80 Q126 74 110 68 Z"
          strokeWidth="2"
        />
      </g>
      <g className="stroke-line" strokeWidth="22">
        <path d="M56 93 Q40 130 36 160 Q30 190 20 224" />
        <path d="M144 93 Q160 130 164 160 Q170 190 180 224" />
      </g>
      <ellipse cx="17" cy="234" rx="11" ry="15" className="fill-line" />
      <ellipse cx="183" cy="234" rx="11" ry="15" className="fill-line" />
      <g className="stroke-ink-soft/50" strokeWidth="1.5">
        <path d="M100 72 V226" strokeDasharray="1 7" strokeWidth="4" />
        <path d="M64 96 Q76 94 86 99 Q86 124 76 140 Q68 122 64 96 Z" />
        <path d="M136 96 Q124 94 114 99 Q114 124 124 140 Q132 122 136 96 Z" />
        <path d="M82 226 Q100 238 118 226" />
      </g>
    </svg>
  );
}

/** A chest from the front, in a box of 120 x 130. */
export function ChestOutline() {
  return (
    <svg aria-hidden viewBox="40 20 120 130" className="block w-full" fill="none" strokeLinecap="round">
      <g className="fill-line stroke-line">
        <ellipse cx="100" cy="41" rx="17" ry="20" />
        <path d="M90 50 H110 V66 H90 Z" />
        <path
          d="M90 64 Q74 70 60 75 Q50 80 52 96 L64 152 H136 L148 96 Q150 80 140 75 Q126 70 110 64 Z"
          strokeWidth="2"
        />
      </g>
      <path d="M55 88 Q46 110 44 134 M145 88 Q154 110 156 134" className="stroke-line" strokeWidth="16" />
      <g className="stroke-ink-soft/50" strokeWidth="1.5">
        <path d="M96 74 Q82 72 68 78 M104 74 Q118 72 132 78" />
        <path d="M100 80 V112" strokeWidth="2" />
        <path d="M98 116 Q84 122 78 136 M102 116 Q116 122 122 136" />
      </g>
    </svg>
  );
}
