// French, the source of every word; each feature's words are in their own file.
import { accounts } from "./fr/accounts.ts";
import { agreement } from "./fr/agreement.ts";
import { attachments } from "./fr/attachments.ts";
import { audit } from "./fr/audit.ts";
import { badges } from "./fr/badges.ts";
import { board } from "./fr/board.ts";
import { calendar } from "./fr/calendar.ts";
import { circles } from "./fr/circles.ts";
import { common } from "./fr/common.ts";
import { coordination } from "./fr/coordination.ts";
import { courses } from "./fr/courses.ts";
import { equity } from "./fr/equity.ts";
import { errors } from "./fr/errors.ts";
import { feeds } from "./fr/feeds.ts";
import { home } from "./fr/home.ts";
import { imports } from "./fr/imports.ts";
import { journal } from "./fr/journal.ts";
import { mails } from "./fr/mails.ts";
import { map } from "./fr/map.ts";
import { matching } from "./fr/matching.ts";
import { meetings } from "./fr/meetings.ts";
import { members } from "./fr/members.ts";
import { moderation } from "./fr/moderation.ts";
import { notices } from "./fr/notices.ts";
import { noticesBoard } from "./fr/notices-board.ts";
import { openData } from "./fr/open-data.ts";
import { organisations } from "./fr/organisations.ts";
import { partnerships } from "./fr/partnerships.ts";
import { paths } from "./fr/paths.ts";
import { profile } from "./fr/profile.ts";
import { proposals } from "./fr/proposals.ts";
import { publicity } from "./fr/publicity.ts";
import { report } from "./fr/report.ts";
import { reviews } from "./fr/reviews.ts";
import { rounds } from "./fr/rounds.ts";
import { search } from "./fr/search.ts";
import { settings } from "./fr/settings.ts";
import { taxonomy } from "./fr/taxonomy.ts";
import { today } from "./fr/today.ts";
import { translations } from "./fr/translations.ts";
import { weights } from "./fr/weights.ts";
import { words } from "./fr/words.ts";

export const fr = {
  accounts,
  agreement,
  attachments,
  audit,
  badges,
  board,
  calendar,
  circles,
  common,
  coordination,
  courses,
  equity,
  errors,
  feeds,
  home,
  imports,
  journal,
  mails,
  map,
  matching,
  meetings,
  members,
  moderation,
  notices,
  noticesBoard,
  openData,
  organisations,
  partnerships,
  paths,
  profile,
  proposals,
  report,
  reviews,
  publicity,
  rounds,
  search,
  settings,
  taxonomy,
  today,
  translations,
  weights,
  words,
};
