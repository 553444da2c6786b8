/** A worker's side: answers each message with what the function makes of it, and ends with the process that asks. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  process.on('message', async (question) => process.send?.(await answer(question as Question)));
  process.on('disconnect', () => process.exit());
}
