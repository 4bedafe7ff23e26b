CREATE TABLE `api_tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`token_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token_hash_unique` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `api_tokens_person` ON `api_tokens` (`person`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE INDEX `invitations_organisation` ON `invitations` (`organisation`);--> statement-breakpoint
CREATE INDEX `invitations_email` ON `invitations` (`email`,`created_at`);--> statement-breakpoint
CREATE INDEX `invitations_expiry` ON `invitations` (`expires_at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`organisation` text NOT NULL,
	`person` text NOT NULL,
	`role` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`organisation`, `person`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `memberships_person` ON `memberships` (`person`);--> statement-breakpoint
CREATE TABLE `passkey_challenges` (
	`challenge` text PRIMARY KEY NOT NULL,
	`person` text,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `passkey_challenges_expiry` ON `passkey_challenges` (`expires_at`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential_id_unique` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_person` ON `passkeys` (`person`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`locale` text NOT NULL,
	`network_role` text,
	`suspended_at` text,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE INDEX `people_network_role` ON `people` (`network_role`,`id`) WHERE network_role IS NOT NULL;--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`person` text NOT NULL,
	`device` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_id_unique` ON `sessions` (`id`);--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `sign_in_links_email` ON `sign_in_links` (`email`,`created_at`);--> statement-breakpoint
CREATE INDEX `sign_in_links_expiry` ON `sign_in_links` (`expires_at`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_entries_subject` ON `audit_entries` (`subject`,`seq`);--> statement-breakpoint
CREATE TABLE `audit_seals` (
	`up_to` integer PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `exposures` (
	`organisation` text NOT NULL,
	`candidate` text NOT NULL,
	`act` text NOT NULL,
	`day` text NOT NULL,
	`times` integer NOT NULL,
	PRIMARY KEY(`organisation`, `candidate`, `act`, `day`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `exposures_candidate` ON `exposures` (`candidate`,`day`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key_hash` text PRIMARY KEY NOT NULL,
	`body_hash` text NOT NULL,
	`reply` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `import_rows` (
	`import` text NOT NULL,
	`line` integer NOT NULL,
	`row` text NOT NULL,
	`outcome` text NOT NULL,
	`organisation` text,
	`detail` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`import`, `line`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_rows_outcome` ON `import_rows` (`import`,`outcome`,`line`);--> statement-breakpoint
CREATE TABLE `import_ties` (
	`import` text NOT NULL,
	`number` integer NOT NULL,
	`line` integer NOT NULL,
	`source` text NOT NULL,
	`a` text NOT NULL,
	`b` text NOT NULL,
	`outcome` text NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`import`, `number`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `import_ties_outcome` ON `import_ties` (`import`,`outcome`,`number`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`person` text NOT NULL,
	`state` text NOT NULL,
	`phase` text NOT NULL,
	`seen` integer NOT NULL,
	`dry_run` integer NOT NULL,
	`file` text NOT NULL,
	`about` text NOT NULL,
	`rows` integer NOT NULL,
	`done` integer NOT NULL,
	`created` integer NOT NULL,
	`updated` integer NOT NULL,
	`unchanged` integer NOT NULL,
	`refused` integer NOT NULL,
	`duplicates` integer NOT NULL,
	`ties` integer NOT NULL,
	`ties_created` integer NOT NULL,
	`ties_unchanged` integer NOT NULL,
	`ties_refused` integer NOT NULL,
	`created_at` text NOT NULL,
	`finished_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_running` ON `imports` (`id`) WHERE state = 'running';--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`person` text,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`payload` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`due_at` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`due_at`);--> statement-breakpoint
CREATE TABLE `settings` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `contacts` (
	`organisation` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`address` text NOT NULL,
	`updated_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `needs` (
	`organisation` text NOT NULL,
	`skill` text NOT NULL,
	`theme` text NOT NULL,
	`priority` integer NOT NULL,
	`context` text DEFAULT '' NOT NULL,
	`open` integer NOT NULL,
	`side` text NOT NULL,
	`listed` integer NOT NULL,
	`number` integer DEFAULT 0 NOT NULL,
	`asked` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation`, `skill`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `needs_market` ON `needs` (`side`,`theme`,`number`,`skill`,`priority`,`asked`) WHERE listed = 1;--> statement-breakpoint
CREATE INDEX `needs_skill` ON `needs` (`skill`);--> statement-breakpoint
CREATE TABLE `offers` (
	`organisation` text NOT NULL,
	`skill` text NOT NULL,
	`theme` text NOT NULL,
	`level` integer NOT NULL,
	`side` text NOT NULL,
	`listed` integer NOT NULL,
	`number` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`organisation`, `skill`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `offers_market` ON `offers` (`side`,`theme`,`number`,`skill`,`level`) WHERE listed = 1;--> statement-breakpoint
CREATE INDEX `offers_skill` ON `offers` (`skill`);--> statement-breakpoint
CREATE TABLE `organisation_terms` (
	`term` text NOT NULL,
	`name_folded` text NOT NULL,
	`organisation` text NOT NULL,
	PRIMARY KEY(`term`, `name_folded`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisation_terms_organisation` ON `organisation_terms` (`organisation`,`term`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer,
	`name` text NOT NULL,
	`name_folded` text NOT NULL,
	`kind` text NOT NULL,
	`side` text NOT NULL,
	`country` text NOT NULL,
	`town` text DEFAULT '' NOT NULL,
	`lat` real,
	`lon` real,
	`languages` integer DEFAULT 0 NOT NULL,
	`sdgs` integer DEFAULT 0 NOT NULL,
	`ways` integer DEFAULT 0 NOT NULL,
	`summary` text DEFAULT '' NOT NULL,
	`capacity` integer DEFAULT 1 NOT NULL,
	`load` integer DEFAULT 0 NOT NULL,
	`open_needs` integer DEFAULT 0 NOT NULL,
	`themes` integer DEFAULT 0 NOT NULL,
	`theme_set` text DEFAULT '' NOT NULL,
	`founded` integer,
	`past_partnerships` integer DEFAULT 0 NOT NULL,
	`institutions` text DEFAULT '' NOT NULL,
	`civil_society` text DEFAULT '' NOT NULL,
	`beneficiaries` text DEFAULT '' NOT NULL,
	`available_from` text,
	`available_until` text,
	`state` text NOT NULL,
	`visibility` text DEFAULT 'public' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`published_at` text
) STRICT;
--> statement-breakpoint
CREATE INDEX `organisations_directory` ON `organisations` (`state`,`name_folded`,`id`);--> statement-breakpoint
CREATE INDEX `organisations_identity` ON `organisations` (`country`,`name_folded`);--> statement-breakpoint
CREATE UNIQUE INDEX `organisations_number` ON `organisations` (`number`);--> statement-breakpoint
CREATE INDEX `organisations_market` ON `organisations` (`number`,`languages`,`visibility`,`available_from`,`available_until`,`kind`,`sdgs`,`ways`,`past_partnerships`,`themes`,`theme_set`,`id`);--> statement-breakpoint
CREATE TABLE `ties` (
	`a` text NOT NULL,
	`b` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`a`, `b`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `ties_b` ON `ties` (`b`);--> statement-breakpoint
CREATE TABLE `forbidden_pairs` (
	`pair` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`person` text NOT NULL,
	`created_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `partnership_organisations` (
	`partnership` text NOT NULL,
	`organisation` text NOT NULL,
	PRIMARY KEY(`partnership`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `partnership_organisations_organisation` ON `partnership_organisations` (`organisation`);--> statement-breakpoint
CREATE TABLE `partnerships` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal` text NOT NULL,
	`pair` text NOT NULL,
	`state` text NOT NULL,
	`opened_at` text NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `partnerships_proposal_unique` ON `partnerships` (`proposal`);--> statement-breakpoint
CREATE UNIQUE INDEX `partnerships_open_pair` ON `partnerships` (`pair`) WHERE state = 'open';--> statement-breakpoint
CREATE TABLE `proposal_answers` (
	`proposal` text NOT NULL,
	`organisation` text NOT NULL,
	`answer` text NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`proposal`, `organisation`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `proposal_entries` (
	`proposal` text NOT NULL,
	`version` integer NOT NULL,
	`act` text NOT NULL,
	`organisation` text,
	`person` text,
	`text` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	PRIMARY KEY(`proposal`, `version`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`from_organisation` text NOT NULL,
	`to_organisation` text NOT NULL,
	`pair` text NOT NULL,
	`state` text NOT NULL,
	`origin` text NOT NULL,
	`one_way` integer NOT NULL,
	`score` real NOT NULL,
	`message` text NOT NULL,
	`proposed_by` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	`due_at` text NOT NULL,
	`reminded_at` text,
	`escalated_at` text,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_open_pair` ON `proposals` (`pair`) WHERE state IN ('proposed','approved');--> statement-breakpoint
CREATE INDEX `proposals_pair` ON `proposals` (`pair`,`updated_at`);--> statement-breakpoint
CREATE INDEX `proposals_from` ON `proposals` (`from_organisation`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_to` ON `proposals` (`to_organisation`,`state`);--> statement-breakpoint
CREATE INDEX `proposals_due` ON `proposals` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `proposals_created` ON `proposals` (`state`,`created_at`,`id`);--> statement-breakpoint
CREATE TABLE `taxonomy_nodes` (
	`id` text PRIMARY KEY NOT NULL,
	`parent` text,
	`position` integer NOT NULL,
	`label_fr` text NOT NULL,
	`label_en` text NOT NULL,
	`dac` text,
	`sdgs` integer DEFAULT 0 NOT NULL,
	`retired_at` text,
	`version` integer DEFAULT 1 NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `taxonomy_nodes_parent` ON `taxonomy_nodes` (`parent`,`position`);