import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Seal } from '#functions/ports/seal.ts'

const NONCE = 12
const TAG = 16
/** Bytes: a vote of 10 is as long as one of 9, a short list as a longer one. */
const BLOCK = 512

const padded = (text: string): Buffer => {
  const words = Buffer.from(text)
  // A text never ends in a zero, so zeros fill the rest
  return Buffer.concat([words], Math.ceil((words.length + 1) / BLOCK) * BLOCK)
}

const unpadded = (bytes: Buffer): string => bytes.subarray(0, bytes.indexOf(0)).toString()

/** AES-256-GCM with a key made of the installation's secret, which is kept apart from the data. */
export function aesSeal(secret: string): Seal {
  let derived: Buffer | null = null
  // With the first hidden thing: most requests of an instance that has just started meet none
  const key = () => {
    derived ??= Buffer.from(hkdfSync('sha256', secret, '', 'leitstern hidden things', 32))
    return derived
  }
  return {
    close(text, place) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(place))
      const closed = Buffer.concat([cipher.update(padded(text)), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64')
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed, 'base64')
      if (bytes.length <= NONCE + TAG) return null
      try {
        const opener = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, NONCE))
          .setAAD(Buffer.from(place))
          .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
        return unpadded(Buffer.concat([opener.update(bytes.subarray(NONCE + TAG)), opener.final()]))
      } catch {
        return null
      }
    },
  }
}
