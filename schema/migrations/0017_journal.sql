CREATE TABLE `journal_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`partnership` text NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`minutes` integer,
	`given_by` text,
	`received_by` text,
	`place` text DEFAULT '' NOT NULL,
	`visitor` text,
	`host` text,
	`learned_by` text DEFAULT '' NOT NULL,
	`lang` text NOT NULL,
	`state` text NOT NULL,
	`fingerprint` text NOT NULL,
	`created_at` text NOT NULL,
	`edited_at` text,
	`removed_by` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `journal_entries_date` ON `journal_entries` (`partnership`,`date`,`id`);--> statement-breakpoint
CREATE INDEX `journal_entries_kind` ON `journal_entries` (`partnership`,`kind`,`date`,`id`);--> statement-breakpoint
CREATE TABLE `journal_versions` (
	`entry` text NOT NULL,
	`version` integer NOT NULL,
	`said` text NOT NULL,
	`person` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`entry`, `version`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `journal_sums` (
	`partnership` text NOT NULL,
	`month` text NOT NULL,
	`kind` text NOT NULL,
	`from_organisation` text NOT NULL,
	`to_organisation` text NOT NULL,
	`entries` integer NOT NULL,
	`minutes` integer NOT NULL,
	PRIMARY KEY(`partnership`, `month`, `kind`, `from_organisation`, `to_organisation`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `journal_sums_month` ON `journal_sums` (`kind`,`month`);--> statement-breakpoint
CREATE TABLE `calendar_addresses` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`partnership` text NOT NULL,
	`created_at` text NOT NULL
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_addresses_person` ON `calendar_addresses` (`person`,`partnership`);--> statement-breakpoint
ALTER TABLE `steps` ADD `moves` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `steps_ends` ON `steps` (`state`,`ends`);
