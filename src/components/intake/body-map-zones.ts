/**
 * Where each place of Q-LOC lies on the picture, as classes: place and size of its area, and the switch that shows it
 * as chosen while its checkbox is ticked. Whole literals, because Tailwind reads them from this file.
 */
export interface Zone {
  readonly code: string;
  readonly place: string;
  readonly lit: string;
}

/** Seen from behind, in a box of 200 x 240: the runner's left is on the left. */
export const BACK_ZONES: readonly Zone[] = [
  {
    code: "base-of-neck",
    place: "left-[39%] top-[14%] h-[12%] w-[22%] rounded-[40%]",
    lit: "group-has-[[value=base-of-neck]:checked]/map:[--lit:1]",
  },
  {
    code: "top-of-shoulder-left",
    place: "left-[21%] top-[19%] h-[11%] w-[18%] rounded-[50%_40%_30%_40%]",
    lit: "group-has-[[value=top-of-shoulder-left]:checked]/map:[--lit:1]",
  },
  {
    code: "top-of-shoulder-right",
    place: "left-[61%] top-[19%] h-[11%] w-[18%] rounded-[40%_50%_40%_30%]",
    lit: "group-has-[[value=top-of-shoulder-right]:checked]/map:[--lit:1]",
  },
  {
    code: "between-shoulder-blades",
    place: "left-[41%] top-[27%] h-[22%] w-[18%] rounded-[30%]",
    lit: "group-has-[[value=between-shoulder-blades]:checked]/map:[--lit:1]",
  },
  {
    code: "shoulder-blade-left",
    place: "left-[26%] top-[31%] h-[25%] w-[15%] rounded-[30%_30%_60%_50%]",
    lit: "group-has-[[value=shoulder-blade-left]:checked]/map:[--lit:1]",
  },
  {
    code: "shoulder-blade-right",
    place: "left-[59%] top-[31%] h-[25%] w-[15%] rounded-[30%_30%_50%_60%]",
    lit: "group-has-[[value=shoulder-blade-right]:checked]/map:[--lit:1]",
  },
  {
    code: "mid-back-centre",
    place: "left-[40%] top-[50%] h-[21%] w-[20%] rounded-[35%]",
    lit: "group-has-[[value=mid-back-centre]:checked]/map:[--lit:1]",
  },
  {
    code: "low-back",
    place: "left-[31%] top-[72%] h-[16%] w-[38%] rounded-[35%]",
    lit: "group-has-[[value=low-back]:checked]/map:[--lit:1]",
  },
  {
    code: "arm-left",
    place: "left-[12%] top-[37%] h-[34%] w-[15%] rounded-full rotate-[11deg]",
    lit: "group-has-[[value=arm-left]:checked]/map:[--lit:1]",
  },
  {
    code: "arm-right",
    place: "left-[73%] top-[37%] h-[34%] w-[15%] rounded-full -rotate-[11deg]",
    lit: "group-has-[[value=arm-right]:checked]/map:[--lit:1]",
  },
  {
    code: "hand-left",
    place: "left-[0%] top-[81%] h-[15%] w-[17%] rounded-full",
    lit: "group-has-[[value=hand-left]:checked]/map:[--lit:1]",
  },
  {
    code: "hand-right",
    place: "left-[83%] top-[81%] h-[15%] w-[17%] rounded-full",
    lit: "group-has-[[value=hand-right]:checked]/map:[--lit:1]",
  },
];

/** Chest from the front, in a box of 120 x 130. The side of the chest is one place, drawn on both sides. */
export const FRONT_ZONES: readonly Zone[] = [
  {
    code: "front-of-chest",
    place: "left-[29%] top-[33%] h-[34%] w-[42%] rounded-[35%]",
    lit: "group-has-[[value=front-of-chest]:checked]/map:[--lit:1]",
  },
  {
    code: "side-of-chest",
    place: "left-[3%] top-[42%] h-[36%] w-[24%] rounded-[40%]",
    lit: "group-has-[[value=side-of-chest]:checked]/map:[--lit:1]",
  },
  {
    code: "side-of-chest",
    place: "left-[73%] top-[42%] h-[36%] w-[24%] rounded-[40%]",
    lit: "group-has-[[value=side-of-chest]:checked]/map:[--lit:1]",
  },
];
