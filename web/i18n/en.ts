// English.
import { accounts } from "./en/accounts.ts";
import { agreement } from "./en/agreement.ts";
import { attachments } from "./en/attachments.ts";
import { audit } from "./en/audit.ts";
import { badges } from "./en/badges.ts";
import { board } from "./en/board.ts";
import { calendar } from "./en/calendar.ts";
import { circles } from "./en/circles.ts";
import { common } from "./en/common.ts";
import { coordination } from "./en/coordination.ts";
import { courses } from "./en/courses.ts";
import { equity } from "./en/equity.ts";
import { errors } from "./en/errors.ts";
import { feeds } from "./en/feeds.ts";
import { home } from "./en/home.ts";
import { imports } from "./en/imports.ts";
import { journal } from "./en/journal.ts";
import { mails } from "./en/mails.ts";
import { map } from "./en/map.ts";
import { matching } from "./en/matching.ts";
import { meetings } from "./en/meetings.ts";
import { members } from "./en/members.ts";
import { moderation } from "./en/moderation.ts";
import { notices } from "./en/notices.ts";
import { noticesBoard } from "./en/notices-board.ts";
import { openData } from "./en/open-data.ts";
import { organisations } from "./en/organisations.ts";
import { partnerships } from "./en/partnerships.ts";
import { paths } from "./en/paths.ts";
import { profile } from "./en/profile.ts";
import { proposals } from "./en/proposals.ts";
import { publicity } from "./en/publicity.ts";
import { report } from "./en/report.ts";
import { reviews } from "./en/reviews.ts";
import { rounds } from "./en/rounds.ts";
import { search } from "./en/search.ts";
import { settings } from "./en/settings.ts";
import { taxonomy } from "./en/taxonomy.ts";
import { today } from "./en/today.ts";
import { translations } from "./en/translations.ts";
import { weights } from "./en/weights.ts";
import { words } from "./en/words.ts";
import type { fr } from "./fr.ts";

export const en: typeof fr = {
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
