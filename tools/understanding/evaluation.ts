import type { Channel } from '../ask/askOptions.ts';
import type { Calibration } from './measureCalibration.ts';
import type { Confusion } from './countConfusions.ts';
import type { Figures } from './figures.ts';
import type { GroupFigures } from './groupOutcomes.ts';

/** What an evaluation found, as it is written to a file. */
export interface Evaluation {
  /** ISO date and time. */
  readonly atUtc: string;
  /** The folder of sets whose figures are quoted: nothing was ever tuned on them. */
  readonly quoted: string;
  readonly channels: readonly ChannelFigures[];
  /** Single questions of the quoted folder on the core, by whom: the skill first. */
  readonly rivals: readonly RivalFigures[];
  readonly calibration: Calibration;
  readonly ablations: readonly AblationFigures[];
  readonly confusions: readonly Confusion[];
}

/** How a channel went. */
export interface ChannelFigures {
  readonly channel: Channel;
  /** By folder and kind of set, the quoted ones first. */
  readonly sets: readonly SetFigures[];
  /** Single questions of the quoted folder. */
  readonly byTopic: readonly GroupFigures[];
  /** All lines of the quoted folder. */
  readonly byForm: readonly GroupFigures[];
}

/** How the questions or the dialogues of a folder went. */
export interface SetFigures {
  /** The folder's name. */
  readonly part: string;
  readonly kind: 'questions' | 'dialogues';
  readonly figures: Figures;
}

/** How the skill, or what it is compared with, did on the same questions. */
export interface RivalFigures {
  readonly name: string;
  readonly about: string;
  readonly figures: Figures;
}

/** How understanding does without a part of it. */
export interface AblationFigures {
  readonly name: string;
  /** Questions of the quoted folder, and those whose likeliest meaning is right. */
  readonly lines: number;
  readonly meant: number;
  /** Whole replies to its dialogues. */
  readonly dialogues: Figures;
}
