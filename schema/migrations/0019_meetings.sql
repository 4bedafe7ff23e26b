CREATE TABLE `meetings` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership` text,
	`category` text,
	`starts_at` text NOT NULL,
	`ends_at` text NOT NULL,
	`time_zone` text NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`link` text DEFAULT '' NOT NULL,
	`languages` text NOT NULL,
	`state` text NOT NULL,
	`moves` integer DEFAULT 0 NOT NULL,
	`organisation` text,
	`person` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `meetings_partnership` ON `meetings` (`partnership`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_category` ON `meetings` (`category`,`starts_at`,`id`);--> statement-breakpoint
CREATE INDEX `meetings_starts` ON `meetings` (`starts_at`,`id`);--> statement-breakpoint
CREATE TABLE `meeting_texts` (
	`meeting` text NOT NULL,
	`part` text NOT NULL,
	`position` integer NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`meeting`, `part`, `position`, `lang`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_organisations` (
	`meeting` text NOT NULL,
	`organisation` text NOT NULL,
	PRIMARY KEY(`meeting`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `meeting_organisations_organisation` ON `meeting_organisations` (`organisation`,`meeting`);--> statement-breakpoint
CREATE TABLE `meeting_entries` (
	`meeting` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`organisation` text,
	`person` text,
	`text` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`meeting`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `partnership_publicity` (
	`partnership` text NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`since` text NOT NULL,
	PRIMARY KEY(`partnership`, `organisation`)
) STRICT;
