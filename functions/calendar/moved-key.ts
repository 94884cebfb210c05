import type { PlannedSession } from '#shared/domain/ritual/ritual.ts'

/** Names one planned session among all of a plan. */
export const movedKey = ({ ritual, on }: Pick<PlannedSession, 'ritual' | 'on'>): string => `${ritual} ${on}`
