import type { Move } from '../../vocabulary/move.ts';
import type { Decision } from '../decision.ts';
import { chooseOffered, confirm, deny, goOn, offerHelp } from './answerOffer.ts';
import { changeManner } from './changeManner.ts';
import { explainTerm } from './explainTerm.ts';
import { keepList } from './keepList.ts';
import { skip } from './skip.ts';
import { goBack, goHome, help, repeat, startOver, stop } from './steer.ts';
import { isItSerious, nameSource, whatToSay, whoToCall } from './tellAbout.ts';
import { tellWhatIsKnown } from './tellWhatIsKnown.ts';
import { takeFeedback } from './takeFeedback.ts';
import type { Situation } from '../situation.ts';

/** What each move of the conversation does. */
const handlers = {
  stop,
  help,
  home: goHome,
  repeat,
  slower: (situation) => changeManner(situation, 'slower-on', { speaksSlower: true }),
  'normal-speed': (situation) => changeManner(situation, 'normal-speed-on', { speaksSlower: false }),
  simpler: (situation) => changeManner(situation, 'simpler-on', { speaksSimpler: true }),
  'normal-words': (situation) => changeManner(situation, 'normal-words-on', { speaksSimpler: false }),
  more: goOn,
  back: goBack,
  skip,
  'start-over': startOver,
  yes: confirm,
  no: deny,
  'not-sure': offerHelp,
  neither: deny,
  first: (situation) => chooseOffered(situation, 0),
  second: (situation) => chooseOffered(situation, 1),
  third: (situation) => chooseOffered(situation, 2),
  'who-to-call': whoToCall,
  'what-to-say': whatToSay,
  'is-it-serious': isItSerious,
  source: nameSource,
  'what-you-know': tellWhatIsKnown,
  'explain-term': explainTerm,
  'remember-question': (situation) => keepList(situation, 'remember'),
  'read-list': (situation) => keepList(situation, 'read'),
  'send-list': (situation) => keepList(situation, 'send'),
  'clear-list': (situation) => keepList(situation, 'clear'),
  'that-helped': (situation) => takeFeedback(situation, 'that-helped'),
  'too-long': (situation) => takeFeedback(situation, 'too-long'),
  'not-what-i-asked': (situation) => takeFeedback(situation, 'not-what-i-asked'),
} satisfies Record<Move, (situation: Situation) => Decision>;

/** Decides what to say to a move of the conversation. */
export function decideMove(situation: Situation, move: Move): Decision {
  return handlers[move](situation);
}
