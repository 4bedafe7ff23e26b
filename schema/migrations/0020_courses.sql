CREATE TABLE `courses` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`partner` text,
	`partner_agreed_at` text,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`html` text DEFAULT '' NOT NULL,
	`field` text NOT NULL,
	`vocational` integer NOT NULL,
	`lang` text NOT NULL,
	`skills` text NOT NULL,
	`sdgs` text NOT NULL,
	`level` text NOT NULL,
	`visibility` text NOT NULL,
	`licence` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `courses_organisation` ON `courses` (`organisation`,`id`);--> statement-breakpoint
CREATE INDEX `courses_partner` ON `courses` (`partner`,`id`) WHERE partner IS NOT NULL;--> statement-breakpoint
CREATE TABLE `course_terms` (
	`term` text NOT NULL,
	`soon` text NOT NULL,
	`course` text NOT NULL,
	PRIMARY KEY(`term`, `soon`, `course`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `course_terms_course` ON `course_terms` (`course`,`term`,`soon`);--> statement-breakpoint
CREATE TABLE `course_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`course` text NOT NULL,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`country` text DEFAULT '' NOT NULL,
	`town` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`lang` text NOT NULL,
	`seats` integer NOT NULL,
	`seats_north` integer,
	`seats_south` integer,
	`answer_hours` integer NOT NULL,
	`state` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`moves` integer DEFAULT 0 NOT NULL,
	`taken` integer DEFAULT 0 NOT NULL,
	`taken_north` integer DEFAULT 0 NOT NULL,
	`taken_south` integer DEFAULT 0 NOT NULL,
	`waiting` integer DEFAULT 0 NOT NULL,
	`waiting_north` integer DEFAULT 0 NOT NULL,
	`waiting_south` integer DEFAULT 0 NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `course_sessions_course` ON `course_sessions` (`course`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `course_sessions_planned` ON `course_sessions` (`starts_at`,`id`) WHERE state = 'planned';--> statement-breakpoint
CREATE INDEX `course_sessions_waited` ON `course_sessions` (`starts_at`,`id`) WHERE state = 'planned' AND waiting > 0;--> statement-breakpoint
CREATE TABLE `enrolments` (
	`session` text NOT NULL,
	`person` text NOT NULL,
	`organisation` text,
	`side` text,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`offered_until` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`session`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `enrolments_line` ON `enrolments` (`session`,`state`,`position`);--> statement-breakpoint
CREATE INDEX `enrolments_person` ON `enrolments` (`person`,`state`,`session`);--> statement-breakpoint
CREATE INDEX `enrolments_offered` ON `enrolments` (`offered_until`) WHERE state = 'offered';--> statement-breakpoint
CREATE TABLE `session_feedback` (
	`session` text NOT NULL,
	`person` text NOT NULL,
	`rating` integer NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`session`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `people_suspended` ON `people` (`id`) WHERE suspended_at IS NOT NULL;--> statement-breakpoint
CREATE INDEX `organisations_suspended` ON `organisations` (`id`) WHERE state = 'suspended';--> statement-breakpoint
CREATE TRIGGER enrolments_counted AFTER INSERT ON enrolments BEGIN UPDATE course_sessions SET (taken, taken_north, taken_south, waiting, waiting_north, waiting_south) = (SELECT total(state NOT IN ('waiting', 'left')), total(state NOT IN ('waiting', 'left') AND side = 'north'), total(state NOT IN ('waiting', 'left') AND side = 'south'), total(state = 'waiting'), total(state = 'waiting' AND side = 'north'), total(state = 'waiting' AND side = 'south') FROM enrolments WHERE session = NEW.session) WHERE id = NEW.session; END;
--> statement-breakpoint
CREATE TRIGGER enrolments_recounted AFTER UPDATE OF state, side ON enrolments BEGIN UPDATE course_sessions SET (taken, taken_north, taken_south, waiting, waiting_north, waiting_south) = (SELECT total(state NOT IN ('waiting', 'left')), total(state NOT IN ('waiting', 'left') AND side = 'north'), total(state NOT IN ('waiting', 'left') AND side = 'south'), total(state = 'waiting'), total(state = 'waiting' AND side = 'north'), total(state = 'waiting' AND side = 'south') FROM enrolments WHERE session = NEW.session) WHERE id = NEW.session; END;
--> statement-breakpoint
CREATE TRIGGER enrolments_uncounted AFTER DELETE ON enrolments BEGIN UPDATE course_sessions SET (taken, taken_north, taken_south, waiting, waiting_north, waiting_south) = (SELECT total(state NOT IN ('waiting', 'left')), total(state NOT IN ('waiting', 'left') AND side = 'north'), total(state NOT IN ('waiting', 'left') AND side = 'south'), total(state = 'waiting'), total(state = 'waiting' AND side = 'north'), total(state = 'waiting' AND side = 'south') FROM enrolments WHERE session = OLD.session) WHERE id = OLD.session; END;
--> statement-breakpoint
CREATE VIRTUAL TABLE search_courses USING fts5(facets, title0, body0, labels0, title1, body1, labels1, title2, body2, labels2, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0 tokenchars '_:.'");
