CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`phase` text NOT NULL,
	`cursor` integer DEFAULT 0 NOT NULL,
	`members` integer DEFAULT 0 NOT NULL,
	`objective` text NOT NULL,
	`seed` integer NOT NULL,
	`asked` text NOT NULL,
	`weights` text NOT NULL,
	`after` text,
	`settled` text DEFAULT '' NOT NULL,
	`input_hash` text DEFAULT '' NOT NULL,
	`kept` text DEFAULT '' NOT NULL,
	`total` real,
	`upper_bound` real,
	`review` text DEFAULT '' NOT NULL,
	`replay` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	`finished_at` text,
	`published_at` text,
	`published_by` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `rounds_state` ON `rounds` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `rounds_published` ON `rounds` (`published_at`);--> statement-breakpoint
CREATE TABLE `round_members` (
	`round` text NOT NULL,
	`number` integer NOT NULL,
	`organisation` text NOT NULL,
	`side` text NOT NULL,
	`room` integer NOT NULL,
	`waited` integer NOT NULL,
	`facts` text NOT NULL,
	`edges` text DEFAULT '' NOT NULL,
	`matched` integer DEFAULT 0 NOT NULL,
	`left_out` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`round`, `number`)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `round_members_organisation` ON `round_members` (`round`,`organisation`);--> statement-breakpoint
CREATE TABLE `round_pairs` (
	`round` text NOT NULL,
	`number` integer NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`score` real NOT NULL,
	`bonus` integer NOT NULL,
	`pinned` integer NOT NULL,
	`one_way` integer NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`proposal` text,
	`why` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`round`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `round_pairs_proposal` ON `round_pairs` (`proposal`);
