/** Said with every result until a clinician has signed the rules that judged it. */
export const NOT_SIGNED =
  "No clinician has signed these rules. They are a draft, and they do not replace a professional.";
