CREATE TABLE `machine_uses` (
	`day` text NOT NULL,
	`person` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`day`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `machine_uses_person` ON `machine_uses` (`person`);--> statement-breakpoint
CREATE TABLE `translation_versions` (
	`post` text NOT NULL,
	`lang` text NOT NULL,
	`version` integer NOT NULL,
	`machine` integer NOT NULL,
	`author` text NOT NULL,
	`organisation` text,
	`shown_as` text NOT NULL,
	`original` integer NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`sheet` text NOT NULL,
	`sheet_html` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`post`, `lang`, `version`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `translation_versions_author` ON `translation_versions` (`author`,`at`);--> statement-breakpoint
CREATE TABLE `translations` (
	`post` text NOT NULL,
	`lang` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`machine` integer NOT NULL,
	`author` text NOT NULL,
	`organisation` text,
	`shown_as` text NOT NULL,
	`original` integer NOT NULL,
	`title` text,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`sheet` text NOT NULL,
	`sheet_html` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`post`, `lang`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `translations_author` ON `translations` (`author`,`at`);--> statement-breakpoint
CREATE INDEX `topics_public_new` ON `topics` (`created_at`,`number`) WHERE listed = 2;--> statement-breakpoint
CREATE INDEX `topics_category_new` ON `topics` (`category`,`created_at`,`number`) WHERE listed = 2;
