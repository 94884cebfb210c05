import { useEffect, useState } from 'react'

/** The value once it has stayed the same for a while: nobody searches for half a word. */
export const useSettled = <T>(value: T, ms: number): T => {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
