/** Closes words so that whoever holds the data, but not the key, learns nothing of them but roughly how long they are. */
export interface Seal {
  /** `place` is where the words are kept; sealed words open nowhere else. */
  close(text: string, place: string): string
  /** Null when it was closed with another key, in another place, or not at all. */
  open(sealed: string, place: string): string | null
}
