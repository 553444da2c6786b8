/** The side of a worker: responds to each message with the result of the function, and ends with its parent process. */
export function answerWith<Question, Answer>(answer: (question: Question) => Answer | Promise<Answer>): void {
  process.on('message', async (question) => process.send?.(await answer(question as Question)));
  process.on('disconnect', () => process.exit());
}
