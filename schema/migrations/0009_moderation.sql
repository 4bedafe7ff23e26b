CREATE TABLE `appeals` (
	`id` text PRIMARY KEY NOT NULL,
	`act` text NOT NULL,
	`author` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` text NOT NULL,
	`decided_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `appeals_act` ON `appeals` (`act`);--> statement-breakpoint
CREATE INDEX `appeals_author` ON `appeals` (`author`);--> statement-breakpoint
CREATE TABLE `moderation_acts` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`text` text NOT NULL,
	`author` text,
	`coordinator` text NOT NULL,
	`category` text,
	`day` text,
	`detail` text NOT NULL,
	`appeal_hash` text,
	`appeal_until` text,
	`reversed_at` text,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `moderation_acts_subject` ON `moderation_acts` (`subject`,`id`);--> statement-breakpoint
CREATE INDEX `moderation_acts_author` ON `moderation_acts` (`author`,`created_at`);--> statement-breakpoint
CREATE INDEX `moderation_acts_log` ON `moderation_acts` (`day`,`act`,`reason`,`category`) WHERE day IS NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `moderation_acts_appeal` ON `moderation_acts` (`appeal_hash`) WHERE appeal_hash IS NOT NULL;--> statement-breakpoint
CREATE TABLE `moderation_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`kind` text NOT NULL,
	`cause` text NOT NULL,
	`rank` integer NOT NULL,
	`state` text NOT NULL,
	`reports` integer NOT NULL,
	`about` text,
	`barred` text,
	`opened_at` text NOT NULL,
	`due_at` text,
	`reminded_at` text,
	`closed_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `moderation_cases_open` ON `moderation_cases` (`subject`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `moderation_cases_queue` ON `moderation_cases` (`rank`,`opened_at`,`id`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `moderation_cases_due` ON `moderation_cases` (`due_at`) WHERE state = 'open' AND due_at IS NOT NULL AND reminded_at IS NULL;--> statement-breakpoint
CREATE TABLE `moderation_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`person` text NOT NULL,
	`reason` text NOT NULL,
	`text` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `moderation_reports_case` ON `moderation_reports` (`case_id`,`person`);--> statement-breakpoint
CREATE INDEX `moderation_reports_person` ON `moderation_reports` (`person`,`created_at`);--> statement-breakpoint
CREATE TABLE `safeguarding_reads` (
	`case_id` text NOT NULL,
	`at` text NOT NULL,
	`person` text NOT NULL,
	PRIMARY KEY(`case_id`, `at`, `person`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `vouches` (
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`vouched_by` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `vouches_person` ON `vouches` (`person`);