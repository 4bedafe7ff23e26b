CREATE TABLE `adaptations` (
	`post` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`parent` text,
	`result` text NOT NULL,
	`country` text NOT NULL,
	`town` text NOT NULL,
	`changed` text NOT NULL,
	`sheet` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `adaptations_topic` ON `adaptations` (`topic`,`post`);--> statement-breakpoint
CREATE TABLE `board_marks` (
	`person` text PRIMARY KEY NOT NULL,
	`since` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`label_fr` text NOT NULL,
	`label_en` text NOT NULL,
	`intro_fr` text NOT NULL,
	`intro_en` text NOT NULL,
	`posting` text NOT NULL,
	`retired_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `follows` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`person`, `kind`, `subject`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `follows_subject` ON `follows` (`kind`,`subject`);--> statement-breakpoint
CREATE TABLE `post_versions` (
	`post` text NOT NULL,
	`version` integer NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`person` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`post`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `posts` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`seq` integer NOT NULL,
	`author` text NOT NULL,
	`organisation` text,
	`shown_as` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`quote` text,
	`reactions` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` text NOT NULL,
	`edited_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `posts_topic` ON `posts` (`topic`,`seq`);--> statement-breakpoint
CREATE INDEX `posts_author` ON `posts` (`author`,`created_at`);--> statement-breakpoint
CREATE INDEX `posts_waiting` ON `posts` (`created_at`) WHERE state = 'waiting';--> statement-breakpoint
CREATE TABLE `reactions` (
	`post` text NOT NULL,
	`kind` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`post`, `kind`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `reactions_person` ON `reactions` (`person`,`post`);--> statement-breakpoint
CREATE TABLE `reads` (
	`person` text NOT NULL,
	`topic` text NOT NULL,
	`seq` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`person`, `topic`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `sheets` (
	`topic` text PRIMARY KEY NOT NULL,
	`context` text NOT NULL,
	`did` text NOT NULL,
	`institutions` text NOT NULL,
	`civil_society` text NOT NULL,
	`beneficiaries` text NOT NULL,
	`worked` text NOT NULL,
	`failed` text NOT NULL,
	`again` text NOT NULL,
	`cost` text NOT NULL,
	`time` text NOT NULL,
	`local_dimension` text NOT NULL,
	`global_dimension` text NOT NULL,
	`country` text NOT NULL,
	`town` text NOT NULL,
	`html` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `topic_terms` (
	`term` text NOT NULL,
	`created_at` text NOT NULL,
	`topic` text NOT NULL,
	PRIMARY KEY(`term`, `created_at`, `topic`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `topic_terms_topic` ON `topic_terms` (`topic`);--> statement-breakpoint
CREATE TABLE `topics` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`category` text NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`lang` text NOT NULL,
	`visibility` text NOT NULL,
	`partnership` text,
	`state` text NOT NULL,
	`listed` integer NOT NULL,
	`author` text NOT NULL,
	`organisation` text,
	`shown_as` text NOT NULL,
	`excerpt` text NOT NULL,
	`sdgs` integer NOT NULL,
	`skills` text NOT NULL,
	`posts` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`helped` text,
	`fingerprint` text NOT NULL,
	`merged_into` text,
	`created_at` text NOT NULL,
	`bumped_at` text NOT NULL,
	`edited_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_id` ON `topics` (`id`);--> statement-breakpoint
CREATE INDEX `topics_listed` ON `topics` (`bumped_at`,`number`) WHERE listed > 0;--> statement-breakpoint
CREATE INDEX `topics_public` ON `topics` (`bumped_at`,`number`) WHERE listed = 2;--> statement-breakpoint
CREATE INDEX `topics_category` ON `topics` (`category`,`bumped_at`,`number`) WHERE listed > 0;--> statement-breakpoint
CREATE INDEX `topics_category_public` ON `topics` (`category`,`bumped_at`,`number`) WHERE listed = 2;--> statement-breakpoint
CREATE INDEX `topics_kind` ON `topics` (`kind`,`bumped_at`,`number`) WHERE listed > 0;--> statement-breakpoint
CREATE INDEX `topics_kind_public` ON `topics` (`kind`,`bumped_at`,`number`) WHERE listed = 2;--> statement-breakpoint
CREATE INDEX `topics_partnership` ON `topics` (`partnership`,`bumped_at`,`number`) WHERE partnership IS NOT NULL;--> statement-breakpoint
CREATE INDEX `topics_coordinators` ON `topics` (`bumped_at`,`number`) WHERE visibility = 'coordinators';--> statement-breakpoint
CREATE INDEX `topics_unanswered` ON `topics` (`created_at`,`number`) WHERE posts = 1 AND listed > 0;--> statement-breakpoint
CREATE INDEX `topics_organisation` ON `topics` (`organisation`,`created_at`);--> statement-breakpoint
CREATE INDEX `topics_author` ON `topics` (`author`,`created_at`);