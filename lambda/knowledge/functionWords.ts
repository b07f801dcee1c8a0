const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that stand for something said before. */
export const pronouns = list('it that this they them those these one ones its thats theyre itll thatll theyll');

/** Words by which somebody speaks of themselves. */
export const wordsOfSelf = list('i im ive id ill me my mine mines myself');

/** Words by which somebody speaks of somebody else. */
export const wordsOfOthers = list('he hes him his she shes her hers they theyre them their theirs himself herself');

/** Words that only hold a sentence together: with nothing else in it, an utterance is about what was said before. */
export const functionWords: ReadonlySet<string> = new Set([
  ...pronouns,
  ...wordsOfSelf,
  ...wordsOfOthers,
  ...list('a an the and or but so if then than as at by for from in into of off on onto out over to up down with without about'),
  ...list('is isnt are arent was wasnt were werent be been being am do dont does doesnt did didnt doing done has have havent hasnt had'),
  ...list('will wont would wouldnt can cant could couldnt shall should shouldnt may might must need needs got get gets getting go goes'),
  ...list(
    'going gonna make makes made take takes taken taking give gives given put use used try come comes came want wants like know work works working',
  ),
  ...list('you youre your yours we were us our who whos what whats when where which why how hows not no else any anything anybody'),
  ...list('some something somebody someone anyone everything there theres here now just only really actually please okay ok well oh um'),
  ...list('erm er hmm right also too very much many more most bit lot still again ever always never after before me per each both all'),
  ...list('thing things sort kind way time times day days once while long until till whatll howll tell say said mean means ta thanks'),
]);
