import type { Reading } from '../reading.ts'

/** "Kritische Lücken binnen 48 h schließen": no project is done in hours; what must be quick comes again and again. */
export function isQuickService({ target, tokens, baseline, kind }: Reading): boolean {
  if (kind === 'objective' || target?.kind !== 'duration' || target.bound !== 'max' || baseline !== null)
    return false
  if (
    !target.lead
      .slice(0, 2)
      .some((word) => /^(?:innerhalb|binnen|within|inside|höchstens|maximal)$/.test(word))
  )
    return false
  if (/^(?:milliseconds|seconds|minutes|hours)$/.test(target.unit ?? '')) return true
  const isOne = /^(?:der|die|das|den|ein|eine|einen|the|a|an|our|unser|unsere|unseren)$/
  return target.unit === 'days' && target.value <= 14 && !tokens.some((token) => isOne.test(token.low))
}
