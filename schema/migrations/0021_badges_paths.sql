CREATE TABLE `badge_keys` (
	`kid` text PRIMARY KEY NOT NULL,
	`public_jwk` text NOT NULL,
	`created_at` text NOT NULL,
	`retired_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `badges` (
	`id` text PRIMARY KEY NOT NULL,
	`session` text NOT NULL,
	`course` text NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`name_shown` text DEFAULT '' NOT NULL,
	`issued_at` text NOT NULL,
	`accepted_at` text,
	`public_at` text,
	`revoked_at` text,
	`revoked_reason` text DEFAULT '' NOT NULL,
	`jwt` text DEFAULT '' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `badges_session` ON `badges` (`session`,`person`) WHERE revoked_at IS NULL;--> statement-breakpoint
CREATE INDEX `badges_issued` ON `badges` (`session`,`id`);--> statement-breakpoint
CREATE INDEX `badges_person` ON `badges` (`person`,`id`);--> statement-breakpoint
CREATE TABLE `learning_paths` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`title` text NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`age_from` integer NOT NULL,
	`age_to` integer NOT NULL,
	`lang` text NOT NULL,
	`licence` text NOT NULL,
	`state` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `learning_paths_public` ON `learning_paths` (`id`) WHERE state = 'public';--> statement-breakpoint
CREATE INDEX `learning_paths_organisation` ON `learning_paths` (`organisation`,`id`);--> statement-breakpoint
CREATE TABLE `learning_steps` (
	`path` text NOT NULL,
	`position` integer NOT NULL,
	`topic` text NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`activity` text DEFAULT '' NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`path`, `position`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `learning_steps_topic` ON `learning_steps` (`topic`);
