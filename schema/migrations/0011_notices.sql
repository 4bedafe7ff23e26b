CREATE TABLE `digests` (
	`person` text NOT NULL,
	`pace` text NOT NULL,
	`next_at` text NOT NULL,
	PRIMARY KEY(`person`, `pace`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `digests_next` ON `digests` (`next_at`);--> statement-breakpoint
CREATE TABLE `notice_preferences` (
	`person` text NOT NULL,
	`kind` text NOT NULL,
	`mail` text NOT NULL,
	`push` integer NOT NULL,
	PRIMARY KEY(`person`, `kind`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `notices` (
	`person` text NOT NULL,
	`topic` text NOT NULL,
	`kind` text NOT NULL,
	`count` integer NOT NULL,
	`first_seq` integer NOT NULL,
	`last_seq` integer NOT NULL,
	`at` text NOT NULL,
	`seen_at` text,
	`mailed_at` text,
	`mail_due` text,
	`push_due` text,
	PRIMARY KEY(`person`, `topic`, `kind`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `notices_person` ON `notices` (`person`,`at`);--> statement-breakpoint
CREATE INDEX `notices_unseen` ON `notices` (`person`,`at`,`topic`) WHERE seen_at IS NULL;--> statement-breakpoint
CREATE INDEX `notices_mail_due` ON `notices` (`mail_due`) WHERE mail_due IS NOT NULL;--> statement-breakpoint
CREATE INDEX `notices_push_due` ON `notices` (`push_due`) WHERE push_due IS NOT NULL;--> statement-breakpoint
CREATE INDEX `notices_topic` ON `notices` (`topic`);--> statement-breakpoint
CREATE INDEX `notices_at` ON `notices` (`at`);--> statement-breakpoint
CREATE TABLE `push_subscriptions` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`session` text NOT NULL,
	`device` text NOT NULL,
	`endpoint` text NOT NULL,
	`p256dh` text NOT NULL,
	`auth` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `push_subscriptions_endpoint_unique` ON `push_subscriptions` (`endpoint`);--> statement-breakpoint
CREATE INDEX `push_subscriptions_person` ON `push_subscriptions` (`person`);--> statement-breakpoint
CREATE TABLE `unsubscribe_tokens` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`kinds` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `unsubscribe_tokens_person` ON `unsubscribe_tokens` (`person`);--> statement-breakpoint
CREATE INDEX `unsubscribe_tokens_created` ON `unsubscribe_tokens` (`created_at`);
