import { useEffect, useState } from 'react'

const TICK_MS = 1_000
let offsetMs = 0

/**
 * Learns from an answer what time it is on the server: panels whose own clock is wrong still count down together.
 * @param serverNow ISO instant of the answer
 * @param receivedAt the own clock at that moment, in milliseconds since the epoch
 */
export const setServerTime = (serverNow: string, receivedAt: number) => {
  offsetMs = Date.parse(serverNow) - receivedAt
}

/** The server's time now, in milliseconds since the epoch. */
export const serverNow = () => Date.now() + offsetMs

/** The server's time, once a second. */
export const useServerNow = (): number => {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
