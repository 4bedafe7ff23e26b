ALTER TABLE `api_tokens` ADD `expires_at` text DEFAULT '' NOT NULL;
--> statement-breakpoint
UPDATE `api_tokens` SET `expires_at` = strftime('%Y-%m-%dT%H:%M:%fZ', `created_at`, '+1 year');
--> statement-breakpoint
CREATE INDEX `api_tokens_expiry` ON `api_tokens` (`expires_at`);
