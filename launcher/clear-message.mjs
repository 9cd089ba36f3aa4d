/** A failure whose message is written for the person at the keyboard: it is printed without a stack. */
export class ClearMessage extends Error {}
