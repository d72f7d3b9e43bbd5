/** Something that the person at the terminal can put right: the message is a sentence for them, without a stack. */
export class Refusal extends Error {
  readonly exitCode: number;

  /** 1: it did not work; 2: the command was not understood. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}
