CREATE TABLE `circle_answers` (
	`circle` text NOT NULL,
	`organisation` text NOT NULL,
	`answer` text NOT NULL,
	`kept` integer NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`circle`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `circle_entries` (
	`circle` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`organisation` text,
	`person` text,
	`text` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`circle`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `circle_members` (
	`circle` text NOT NULL,
	`position` integer NOT NULL,
	`organisation` text NOT NULL,
	`gives` text NOT NULL,
	PRIMARY KEY(`circle`, `position`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `circle_members_organisation` ON `circle_members` (`organisation`,`circle`);--> statement-breakpoint
CREATE TABLE `circles` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`message` text NOT NULL,
	`weight` real NOT NULL,
	`proposed_by` text NOT NULL,
	`repairs` text,
	`replaces` text,
	`partnership` text,
	`lost` text DEFAULT '[]' NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`due_at` text NOT NULL,
	`reminded_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `circles_repairs_unique` ON `circles` (`repairs`);--> statement-breakpoint
CREATE INDEX `circles_due` ON `circles` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `circles_partnership` ON `circles` (`partnership`);
