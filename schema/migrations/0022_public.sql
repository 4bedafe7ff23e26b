CREATE TABLE `house_words` (
	`page` text NOT NULL,
	`lang` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`person` text NOT NULL,
	`updated_at` text NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`page`, `lang`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `open_data` (
	`day` text NOT NULL,
	`name` text NOT NULL,
	`rows` integer NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`day`, `name`)
) STRICT;
