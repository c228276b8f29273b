/** What the service tells the outer layers about an answer. */
export interface AnswerNotes {
  /** Whether the answer is whole: without any error. Only then may it be kept. */
  whole: boolean;
}
