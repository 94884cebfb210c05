interface Step {
  readonly error: Error | null
  /** Milliseconds since the epoch; 0 before the first attempt. */
  readonly submittedAt: number
}

/** How the last thing that was tried has failed; null when it has not, whatever went wrong before. */
export const latestError = (steps: readonly Step[]): Error | null =>
  steps.reduce<Step | null>(
    (last, step) => (last === null || step.submittedAt > last.submittedAt ? step : last),
    null,
  )?.error ?? null
