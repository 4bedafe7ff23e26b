CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`post` text,
	`place` integer NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`bytes` integer NOT NULL,
	`small` integer NOT NULL,
	`width` integer,
	`height` integer,
	`seconds` integer,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `attachments_post` ON `attachments` (`post`,`place`);--> statement-breakpoint
CREATE INDEX `attachments_person` ON `attachments` (`person`,`created_at`);--> statement-breakpoint
CREATE INDEX `attachments_state` ON `attachments` (`state`,`created_at`);
