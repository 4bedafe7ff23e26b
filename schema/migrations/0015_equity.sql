CREATE TABLE `exposure_days` (
	`day` text NOT NULL,
	`candidate` text NOT NULL,
	`shown` integer NOT NULL,
	`proposed` integer NOT NULL,
	PRIMARY KEY(`day`, `candidate`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `exposure_lately` (
	`number` integer PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`side` text NOT NULL,
	`shown` integer NOT NULL,
	`proposed` integer NOT NULL,
	`standing` text NOT NULL,
	`below` integer NOT NULL,
	`silences` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `exposure_lately_organisation` ON `exposure_lately` (`organisation`);--> statement-breakpoint
CREATE INDEX `exposure_lately_below` ON `exposure_lately` (`shown`,`organisation`) WHERE below = 1;--> statement-breakpoint
CREATE INDEX `exposure_lately_silent` ON `exposure_lately` (`silences`,`organisation`) WHERE silences >= 3;--> statement-breakpoint
CREATE TABLE `equity_figures` (
	`period` text NOT NULL,
	`measure` text NOT NULL,
	`part` text NOT NULL,
	`value` real NOT NULL,
	`cases` integer NOT NULL,
	PRIMARY KEY(`period`, `measure`, `part`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `skill_balances` (
	`skill` text NOT NULL,
	`side` text NOT NULL,
	`offered` integer NOT NULL,
	`sought` integer NOT NULL,
	PRIMARY KEY(`skill`, `side`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
DROP INDEX `exposures_candidate`;--> statement-breakpoint
CREATE INDEX `exposures_day` ON `exposures` (`day`,`act`,`candidate`,`times`);--> statement-breakpoint
CREATE INDEX `proposal_entries_at` ON `proposal_entries` (`created_at`,`act`);--> statement-breakpoint
CREATE INDEX `proposal_answers_organisation` ON `proposal_answers` (`organisation`,`created_at`);--> statement-breakpoint
CREATE INDEX `partnerships_opened` ON `partnerships` (`opened_at`);
