/** What a stage is called wherever it is named. */
export const stage = {
  'stage.round': (title: string, round: string) => `${title}, omgång ${round}`,
} as const;
