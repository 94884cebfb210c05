/** Most of Office.js answers through a callback whose result says whether it went well. */
export const answered = <T>(ask: (callback: (result: Office.AsyncResult<T>) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => {
    ask((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new Error(result.error?.message ?? 'Outlook did not answer')),
    )
  })
