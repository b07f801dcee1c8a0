/** What people say once they were told to get help; of several in one utterance the first here counts. */
export const moments = [
  /** Told while help is needed: that there is no cancer team, or no number of it. */
  'no-team',
  /** Said while help is needed: that nobody else is there. */
  'alone',
  /** Nobody answers where help was sought. */
  'unanswered',
  /** Asked while help is needed: what comes of it if nobody is called. */
  'not-acting',
  /** While help is needed: somebody will not go, or will not have it called. */
  'refusing',
  /** Said while help is needed: that the same is said over and over. */
  'fed-up',
  /** Asked while help is needed: whether somebody comes to the house. */
  'coming-here',
  /** Asked while help is needed: whether it can be left for a while. */
  'waiting',
  /** Asked while help is needed: whether the call must be made at all. */
  'whether-to-call',
  /** Asked while help is needed: whether the guide makes the call. */
  'asking-to-ring',
  /** Asked while help is needed: whether whoever is ill may drive. */
  'driving',
  /** Asked while help is needed: how to get there. */
  'setting-off',
  /** Asked while help is needed: how to lie or sit. */
  'posture',
  /** Asked while help is needed: whether something may be given or taken. */
  'giving',
  /** Asked while help is needed: what to take along. */
  'packing',
  /** Said while help is needed: how late it is. */
  'late',
  /** Told while help is needed: what those who answer should know. */
  'telling',
  /** Said while help is needed: that another cause is likely, or a harmless one. */
  'other-cause',
  /** Said while help is needed: that nothing was meant by it. */
  'joking',
  /** Said while help is needed: that it is not believed, or thought old or small. */
  'doubting',
] as const;
