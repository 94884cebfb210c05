import type { MeetingStage } from '../types.ts'

/** What is shared in each meeting now; it ends with the process, as a meeting does. */
export class Stages {
  readonly #shared = new Map<string, MeetingStage>()

  of(meetingId: string): MeetingStage | undefined {
    return this.#shared.get(meetingId)
  }

  /** Whoever shares takes over from whoever shared before. */
  share(meetingId: string, stage: MeetingStage): void {
    this.#shared.set(meetingId, stage)
  }

  stop(meetingId: string): void {
    this.#shared.delete(meetingId)
  }
}
