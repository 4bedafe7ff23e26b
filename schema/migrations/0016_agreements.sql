ALTER TABLE `partnerships` ADD `agreement` integer;--> statement-breakpoint
ALTER TABLE `partnerships` ADD `in_force` integer;--> statement-breakpoint
ALTER TABLE `partnerships` ADD `ended_at` text;--> statement-breakpoint
ALTER TABLE `partnerships` ADD `ended_how` text;--> statement-breakpoint
ALTER TABLE `partnerships` ADD `term_ends` text;--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`organisation` text,
	`public` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`left_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `participants_partnership` ON `participants` (`partnership`,`position`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`partnership` text NOT NULL,
	`number` integer NOT NULL,
	`aims` text NOT NULL,
	`gives` text NOT NULL,
	`steps` text NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `number`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `agreement_drafts` (
	`partnership` text NOT NULL,
	`person` text NOT NULL,
	`base` integer DEFAULT 0 NOT NULL,
	`said` text NOT NULL,
	`updated_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `person`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `signatures` (
	`partnership` text NOT NULL,
	`number` integer NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`elected` text,
	`created_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `number`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `waivers` (
	`partnership` text NOT NULL,
	`code` text NOT NULL,
	`reason` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `code`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `steps` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership` text NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`state` text NOT NULL,
	`done_at` text,
	`moved_from` text,
	`reminded_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `steps_partnership` ON `steps` (`partnership`,`starts`);--> statement-breakpoint
CREATE INDEX `steps_state` ON `steps` (`state`,`starts`);--> statement-breakpoint
CREATE TABLE `partnership_entries` (
	`partnership` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`organisation` text,
	`person` text,
	`text` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`partnership`, `version`)
) STRICT;
