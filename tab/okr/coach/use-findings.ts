import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Finding } from '#shared/coach/finding.ts'
import type { KeyResultInput, ObjectiveInput } from '#shared/coach/inputs.ts'
import { keyResultJudgementQuery, objectiveJudgementQuery } from './coach-query.ts'

/** A text that is being written. */
export type Draft =
  | { readonly about: 'objective'; readonly input: ObjectiveInput }
  | { readonly about: 'key_result'; readonly input: KeyResultInput }

/** The coach waits until the hands rest, and for more than one word. */
const PAUSE_MS = 450
const LEAST_WORDS = 2

const isEnough = (text: string) => text.trim().split(/\s+/).length >= LEAST_WORDS

const usePaused = (text: string): string => {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}

const NONE: readonly Finding[] = []

/** What the coach says about a text while it is written; the last words stay until there are new ones. */
export const useFindings = ({ about, input }: Draft): readonly Finding[] => {
  const title = usePaused(input.title)
  const isAsked = isEnough(title) && isEnough(input.title)
  const objective = useQuery({
    ...objectiveJudgementQuery({ ...input, title }),
    enabled: isAsked && about === 'objective',
    placeholderData: keepPreviousData,
  })
  const keyResult = useQuery({
    ...keyResultJudgementQuery({ ...input, title }),
    enabled: isAsked && about === 'key_result',
    placeholderData: keepPreviousData,
  })
  if (!isAsked) return NONE
  return (about === 'objective' ? objective.data : keyResult.data)?.findings ?? NONE
}
