CREATE TABLE "attendances" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"session_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"status" text,
	"mode" text DEFAULT 'in_person' NOT NULL,
	"place" text DEFAULT 'home' NOT NULL,
	"audio_only_reason" text,
	"arrived_time" time,
	"left_time" time,
	"is_note_signed" boolean DEFAULT true NOT NULL,
	"diagnoses" text[],
	"interactive_complexity" text,
	"modifiers" text[] DEFAULT '{}' NOT NULL,
	"is_walk_in" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_by" uuid,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendances_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "attendances_once_a_session" UNIQUE("practice_id","session_id","patient_id"),
	CONSTRAINT "attendances_status" CHECK ("attendances"."status" in ('attended', 'late', 'left_early', 'no_show', 'late_cancel', 'cancelled')),
	CONSTRAINT "attendances_mode" CHECK ("attendances"."mode" in ('in_person', 'video', 'audio')),
	CONSTRAINT "attendances_place" CHECK ("attendances"."place" in ('home', 'elsewhere')),
	CONSTRAINT "attendances_version" CHECK ("attendances"."version" > 0)
);
--> statement-breakpoint
ALTER TABLE "attendances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_events" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"outcome" text NOT NULL,
	"object_type" text,
	"object_id" uuid,
	"patient_ids" uuid[] DEFAULT '{}' NOT NULL,
	"fields" text[] DEFAULT '{}' NOT NULL,
	"reason" text,
	"count" integer,
	CONSTRAINT "audit_events_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "audit_events_outcome" CHECK ("audit_events"."outcome" in ('allow', 'deny'))
);
--> statement-breakpoint
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "auth_sessions" (
	"secret_hash" text NOT NULL,
	"user_id" uuid NOT NULL,
	"practice_id" uuid NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"absolute_until" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "auth_sessions_secret_hash_pk" PRIMARY KEY("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"account_hash" text NOT NULL,
	"network_hash" text NOT NULL,
	"attempted_at" timestamp with time zone NOT NULL,
	"outcome" text NOT NULL,
	CONSTRAINT "sign_in_attempts_id_pk" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "authorizations" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"number" text NOT NULL,
	"codes" text[] NOT NULL,
	"units_approved" integer NOT NULL,
	"units_used" integer DEFAULT 0 NOT NULL,
	"from_date" date NOT NULL,
	"through_date" date NOT NULL,
	"status" text DEFAULT 'approved' NOT NULL,
	"provider_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "authorizations_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "authorizations_number" UNIQUE("practice_id","patient_id","payer_id","number"),
	CONSTRAINT "authorizations_status" CHECK ("authorizations"."status" in ('approved', 'pended', 'denied', 'partial', 'closed')),
	CONSTRAINT "authorizations_units" CHECK ("authorizations"."units_approved" >= 0 and "authorizations"."units_used" >= 0),
	CONSTRAINT "authorizations_in_order" CHECK ("authorizations"."through_date" >= "authorizations"."from_date")
);
--> statement-breakpoint
ALTER TABLE "authorizations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "batch_claims" (
	"practice_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "batch_claims_practice_id_batch_id_claim_id_pk" PRIMARY KEY("practice_id","batch_id","claim_id"),
	CONSTRAINT "batch_claims_sent_once" UNIQUE("practice_id","claim_id")
);
--> statement-breakpoint
ALTER TABLE "batch_claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "batches" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"control_number" integer NOT NULL,
	"is_test" boolean NOT NULL,
	"payer_id" uuid,
	"claim_count" integer NOT NULL,
	"total_cents" bigint NOT NULL,
	"interchange" text NOT NULL,
	"interchange_sha256" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	CONSTRAINT "batches_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "batches_control_number" UNIQUE("practice_id","control_number"),
	CONSTRAINT "batches_some_claims" CHECK ("batches"."claim_count" > 0)
);
--> statement-breakpoint
ALTER TABLE "batches" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claim_events" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"user_id" uuid,
	"rules" text[] DEFAULT '{}' NOT NULL,
	"note" text,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "claim_events_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "claim_events_kind" CHECK ("claim_events"."kind" in ('made', 'changed', 'held', 'cleared', 'overridden', 'released', 'unreleased', 'submitted', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "claim_events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claim_contents" (
	"practice_id" uuid NOT NULL,
	"claim_id" uuid NOT NULL,
	"supervising_id" uuid,
	"authorization_number" text,
	"diagnoses" text[] NOT NULL,
	"total_cents" bigint NOT NULL,
	"file_by_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claim_contents_practice_id_claim_id_pk" PRIMARY KEY("practice_id","claim_id"),
	CONSTRAINT "claim_contents_total" CHECK ("claim_contents"."total_cents" >= 0)
);
--> statement-breakpoint
ALTER TABLE "claim_contents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claim_lines" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"line_number" integer NOT NULL,
	"patient_id" uuid NOT NULL,
	"session_id" uuid,
	"service_id" uuid,
	"service_date" date NOT NULL,
	"code" text NOT NULL,
	"modifiers" text[] NOT NULL,
	"units" integer NOT NULL,
	"charge_cents" bigint NOT NULL,
	"pointers" text NOT NULL,
	"place_of_service" text NOT NULL,
	CONSTRAINT "claim_lines_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "claim_lines_number" UNIQUE("practice_id","claim_id","line_number"),
	CONSTRAINT "claim_lines_once_a_session" UNIQUE("practice_id","session_id","patient_id","code"),
	CONSTRAINT "claim_lines_once_a_service" UNIQUE("practice_id","service_id","code"),
	CONSTRAINT "claim_lines_one_origin" CHECK (num_nonnulls("claim_lines"."session_id", "claim_lines"."service_id") = 1),
	CONSTRAINT "claim_lines_amounts" CHECK ("claim_lines"."units" > 0 and "claim_lines"."charge_cents" >= 0)
);
--> statement-breakpoint
ALTER TABLE "claim_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "claims" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"control_number" text NOT NULL,
	"patient_id" uuid NOT NULL,
	"payer_id" uuid,
	"rendering_id" uuid NOT NULL,
	"service_date" date NOT NULL,
	"state" text NOT NULL,
	"released_at" timestamp with time zone,
	"released_by" uuid,
	"submitted_at" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "claims_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "claims_control_number" UNIQUE("practice_id","control_number"),
	CONSTRAINT "claims_state" CHECK ("claims"."state" in ('held', 'ready', 'released', 'submitted', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "claims" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "fees" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"unit_cents" bigint NOT NULL,
	"payer_id" uuid,
	"from_date" date,
	"modifier" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fees_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "fees_not_negative" CHECK ("fees"."unit_cents" >= 0)
);
--> statement-breakpoint
ALTER TABLE "fees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "findings" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid,
	"not_billed_id" uuid,
	"session_id" uuid,
	"service_id" uuid,
	"position" integer NOT NULL,
	"rule" text NOT NULL,
	"severity" text NOT NULL,
	"message" text NOT NULL,
	"sources" text[] NOT NULL,
	"facts" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	CONSTRAINT "findings_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "findings_severity" CHECK ("findings"."severity" in ('block', 'hold', 'warn', 'info')),
	CONSTRAINT "findings_one_concern" CHECK (num_nonnulls("findings"."claim_id", "findings"."not_billed_id", "findings"."session_id", "findings"."service_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "findings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "overrides" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"claim_id" uuid NOT NULL,
	"rule" text NOT NULL,
	"fingerprint" text NOT NULL,
	"message" text NOT NULL,
	"reason" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "overrides_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "overrides_reason" CHECK (length(trim("overrides"."reason")) > 0)
);
--> statement-breakpoint
ALTER TABLE "overrides" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_members" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"joined_date" date NOT NULL,
	"left_date" date,
	"position" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "group_members_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "group_members_in_order" CHECK ("group_members"."left_date" >= "group_members"."joined_date")
);
--> statement-breakpoint
ALTER TABLE "group_members" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "groups" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"kind" text DEFAULT 'group' NOT NULL,
	"capacity" integer,
	"default_activity" text,
	"archived_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "groups_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "groups_kind" CHECK ("groups"."kind" in ('group', 'multi_family')),
	CONSTRAINT "groups_activity" CHECK ("groups"."default_activity" in ('group_psychotherapy', 'grooming', 'adl_monitoring', 'recreational_therapy', 'eating_together', 'excursion', 'social_interaction', 'travel', 'self_help_materials', 'report_preparation', 'music_therapy', 'art_class', 'sensory_stimulation', 'cognitive_stimulation', 'motion_therapy', 'peer_led', 'dbt_skills', 'psychoeducation')),
	CONSTRAINT "groups_capacity" CHECK ("groups"."capacity" > 0)
);
--> statement-breakpoint
ALTER TABLE "groups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "series" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"room" text,
	"weekday" text NOT NULL,
	"start_time" time NOT NULL,
	"end_time" time NOT NULL,
	"from_date" date NOT NULL,
	"through_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "series_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "series_weekday" CHECK ("series"."weekday" in ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))
);
--> statement-breakpoint
ALTER TABLE "series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hours_exceptions" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"location_id" uuid NOT NULL,
	"exception_date" date NOT NULL,
	"open" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hours_exceptions_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "hours_exceptions_one_a_day" UNIQUE("practice_id","location_id","exception_date"),
	CONSTRAINT "hours_exceptions_is_a_list" CHECK (jsonb_typeof("hours_exceptions"."open") = 'array')
);
--> statement-breakpoint
ALTER TABLE "hours_exceptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locations" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"place_of_service" text NOT NULL,
	"address" jsonb NOT NULL,
	"time_zone" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "locations_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "locations_place_is_two_digits" CHECK ("locations"."place_of_service" ~ '^[0-9]{2}$')
);
--> statement-breakpoint
ALTER TABLE "locations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "posted_hours" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"location_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"weekly" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "posted_hours_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "posted_hours_one_version_a_day" UNIQUE("practice_id","location_id","from_date"),
	CONSTRAINT "posted_hours_is_a_week" CHECK (jsonb_typeof("posted_hours"."weekly") = 'object' and "posted_hours"."weekly" - array['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] = '{}'::jsonb)
);
--> statement-breakpoint
ALTER TABLE "posted_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"practice_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"provider_id" uuid,
	"ended_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_practice_id_user_id_pk" PRIMARY KEY("practice_id","user_id"),
	CONSTRAINT "memberships_role" CHECK ("memberships"."role" in ('owner', 'clinician', 'admin')),
	CONSTRAINT "memberships_clinician_is_a_provider" CHECK ("memberships"."role" <> 'clinician' or "memberships"."provider_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "not_billed" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"session_id" uuid,
	"service_id" uuid,
	"service_date" date NOT NULL,
	"patient_charge_cents" bigint NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "not_billed_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "not_billed_once_a_session" UNIQUE("practice_id","session_id","patient_id"),
	CONSTRAINT "not_billed_once_a_service" UNIQUE("practice_id","service_id"),
	CONSTRAINT "not_billed_one_origin" CHECK (num_nonnulls("not_billed"."session_id", "not_billed"."service_id") = 1),
	CONSTRAINT "not_billed_charge" CHECK ("not_billed"."patient_charge_cents" >= 0)
);
--> statement-breakpoint
ALTER TABLE "not_billed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "coverages" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"rank" text DEFAULT 'primary' NOT NULL,
	"member_number" text NOT NULL,
	"group_number" text,
	"relationship" text DEFAULT 'self' NOT NULL,
	"subscriber" jsonb,
	"from_date" date,
	"through_date" date,
	"plan_year_start" text,
	"visit_limit" jsonb,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "coverages_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "coverages_rank" CHECK ("coverages"."rank" in ('primary', 'secondary', 'tertiary')),
	CONSTRAINT "coverages_relationship" CHECK ("coverages"."relationship" in ('self', 'spouse', 'child', 'other')),
	CONSTRAINT "coverages_dependent_has_subscriber" CHECK (("coverages"."relationship" = 'self') = ("coverages"."subscriber" is null)),
	CONSTRAINT "coverages_in_order" CHECK ("coverages"."through_date" >= "coverages"."from_date")
);
--> statement-breakpoint
ALTER TABLE "coverages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "diagnoses" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"from_date" date,
	"through_date" date,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "diagnoses_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "diagnoses_position" UNIQUE("practice_id","patient_id","position")
);
--> statement-breakpoint
ALTER TABLE "diagnoses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patients" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"birth_date" date NOT NULL,
	"sex" text DEFAULT 'U' NOT NULL,
	"address" jsonb NOT NULL,
	"family" text,
	"is_identified_patient" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "patients_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "patients_sex" CHECK ("patients"."sex" in ('F', 'M', 'U'))
);
--> statement-breakpoint
ALTER TABLE "patients" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "used_visits" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"visit_date" date NOT NULL,
	"codes" text[],
	"visits" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "used_visits_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "used_visits_some" CHECK ("used_visits"."visits" >= 0)
);
--> statement-breakpoint
ALTER TABLE "used_visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payer_settings" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"payer_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"settings" jsonb NOT NULL,
	"source" text,
	"user_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payer_settings_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "payer_settings_one_version" UNIQUE("practice_id","payer_id","from_date","version"),
	CONSTRAINT "payer_settings_is_an_object" CHECK (jsonb_typeof("payer_settings"."settings") = 'object')
);
--> statement-breakpoint
ALTER TABLE "payer_settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payers" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"payer_number" text NOT NULL,
	"type" text NOT NULL,
	"filing_indicator" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "payers_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "payers_type" CHECK ("payers"."type" in ('medicare', 'medicaid', 'commercial'))
);
--> statement-breakpoint
ALTER TABLE "payers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "practices" (
	"practice_id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"npi" text NOT NULL,
	"tax_id" text NOT NULL,
	"taxonomy" text,
	"phone" text,
	"time_zone" text NOT NULL,
	"address" jsonb NOT NULL,
	"closed_holidays" text[] DEFAULT '{}' NOT NULL,
	"late_cancel_fee_cents" bigint DEFAULT 0 NOT NULL,
	"submitter" jsonb,
	"receiver" jsonb,
	"last_control_number" integer DEFAULT 0 NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practices_practice_id_pk" PRIMARY KEY("practice_id"),
	CONSTRAINT "practices_fee_not_negative" CHECK ("practices"."late_cancel_fee_cents" >= 0),
	CONSTRAINT "practices_control_number_fits" CHECK ("practices"."last_control_number" between 0 and 999999999)
);
--> statement-breakpoint
ALTER TABLE "practices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolments" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"provider_id" uuid NOT NULL,
	"payer_id" uuid NOT NULL,
	"from_date" date NOT NULL,
	"through_date" date,
	CONSTRAINT "enrolments_practice_id_id_pk" PRIMARY KEY("practice_id","id")
);
--> statement-breakpoint
ALTER TABLE "enrolments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "providers" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"licence" text NOT NULL,
	"npi" text,
	"taxonomy" text,
	"licence_through_date" date,
	"has_enrolment_list" boolean DEFAULT false NOT NULL,
	"supervisor_id" uuid,
	"specialty" text DEFAULT 'behavioral_health' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "providers_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "providers_licence" CHECK ("providers"."licence" in ('LCSW', 'LPC', 'LMHC', 'LPCC', 'LCPC', 'LMFT', 'PhD', 'PsyD', 'MD', 'DO', 'NP', 'CNS', 'PA', 'associate')),
	CONSTRAINT "providers_specialty" CHECK ("providers"."specialty" in ('behavioral_health', 'primary_care'))
);
--> statement-breakpoint
ALTER TABLE "providers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "services" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"patient_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"code" text NOT NULL,
	"service_date" date NOT NULL,
	"start_time" time NOT NULL,
	"end_time" time NOT NULL,
	"modifiers" text[] DEFAULT '{}' NOT NULL,
	"is_note_signed" boolean DEFAULT true NOT NULL,
	"diagnoses" text[],
	"mode" text DEFAULT 'in_person' NOT NULL,
	"place" text DEFAULT 'home' NOT NULL,
	"audio_only_reason" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "services_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "services_mode" CHECK ("services"."mode" in ('in_person', 'video', 'audio')),
	CONSTRAINT "services_place" CHECK ("services"."place" in ('home', 'elsewhere'))
);
--> statement-breakpoint
ALTER TABLE "services" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_facilitators" (
	"practice_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "session_facilitators_practice_id_session_id_provider_id_pk" PRIMARY KEY("practice_id","session_id","provider_id"),
	CONSTRAINT "session_facilitators_position" UNIQUE("practice_id","session_id","position")
);
--> statement-breakpoint
ALTER TABLE "session_facilitators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"practice_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"group_id" uuid NOT NULL,
	"location_id" uuid NOT NULL,
	"series_id" uuid,
	"room" text,
	"session_date" date NOT NULL,
	"start_time" time NOT NULL,
	"end_time" time NOT NULL,
	"actual_start_time" time,
	"status" text DEFAULT 'scheduled' NOT NULL,
	"activity" text DEFAULT 'group_psychotherapy' NOT NULL,
	"also_activities" text[] DEFAULT '{}' NOT NULL,
	"is_psychotherapy_attested" boolean DEFAULT false NOT NULL,
	"outside_hours_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"attendance_taken_at" timestamp with time zone,
	"attendance_taken_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_practice_id_id_pk" PRIMARY KEY("practice_id","id"),
	CONSTRAINT "sessions_one_of_a_group_at_a_time" UNIQUE("practice_id","group_id","session_date","start_time"),
	CONSTRAINT "sessions_status" CHECK ("sessions"."status" in ('scheduled', 'held', 'cancelled')),
	CONSTRAINT "sessions_activity" CHECK ("sessions"."activity" in ('group_psychotherapy', 'grooming', 'adl_monitoring', 'recreational_therapy', 'eating_together', 'excursion', 'social_interaction', 'travel', 'self_help_materials', 'report_preparation', 'music_therapy', 'art_class', 'sensory_stimulation', 'cognitive_stimulation', 'motion_therapy', 'peer_led', 'dbt_skills', 'psychoeducation')),
	CONSTRAINT "sessions_last" CHECK ("sessions"."start_time" <> "sessions"."end_time")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "users_email" UNIQUE("email"),
	CONSTRAINT "users_email_is_normal" CHECK ("users"."email" = lower("users"."email") and "users"."email" ~ '^[!-~]+@[!-~]+$')
);
--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth_sessions" ADD CONSTRAINT "auth_sessions_membership" FOREIGN KEY ("practice_id","user_id") REFERENCES "public"."memberships"("practice_id","user_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorizations" ADD CONSTRAINT "authorizations_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorizations" ADD CONSTRAINT "authorizations_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorizations" ADD CONSTRAINT "authorizations_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_claims" ADD CONSTRAINT "batch_claims_batch" FOREIGN KEY ("practice_id","batch_id") REFERENCES "public"."batches"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch_claims" ADD CONSTRAINT "batch_claims_content" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claim_contents"("practice_id","claim_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_user" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_events" ADD CONSTRAINT "claim_events_claim" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claims"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_events" ADD CONSTRAINT "claim_events_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_contents" ADD CONSTRAINT "claim_contents_claim" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claims"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_contents" ADD CONSTRAINT "claim_contents_supervising" FOREIGN KEY ("practice_id","supervising_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_content" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claim_contents"("practice_id","claim_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claim_lines" ADD CONSTRAINT "claim_lines_service" FOREIGN KEY ("practice_id","service_id") REFERENCES "public"."services"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "claims" ADD CONSTRAINT "claims_rendering" FOREIGN KEY ("practice_id","rendering_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fees" ADD CONSTRAINT "fees_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fees" ADD CONSTRAINT "fees_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_claim" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claims"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_not_billed" FOREIGN KEY ("practice_id","not_billed_id") REFERENCES "public"."not_billed"("practice_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "findings" ADD CONSTRAINT "findings_service" FOREIGN KEY ("practice_id","service_id") REFERENCES "public"."services"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_claim" FOREIGN KEY ("practice_id","claim_id") REFERENCES "public"."claims"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "overrides" ADD CONSTRAINT "overrides_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group" FOREIGN KEY ("practice_id","group_id") REFERENCES "public"."groups"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_group" FOREIGN KEY ("practice_id","group_id") REFERENCES "public"."groups"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_location" FOREIGN KEY ("practice_id","location_id") REFERENCES "public"."locations"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series" ADD CONSTRAINT "series_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hours_exceptions" ADD CONSTRAINT "hours_exceptions_location" FOREIGN KEY ("practice_id","location_id") REFERENCES "public"."locations"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locations" ADD CONSTRAINT "locations_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "posted_hours" ADD CONSTRAINT "posted_hours_location" FOREIGN KEY ("practice_id","location_id") REFERENCES "public"."locations"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_billed" ADD CONSTRAINT "not_billed_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_billed" ADD CONSTRAINT "not_billed_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "not_billed" ADD CONSTRAINT "not_billed_service" FOREIGN KEY ("practice_id","service_id") REFERENCES "public"."services"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coverages" ADD CONSTRAINT "coverages_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "diagnoses" ADD CONSTRAINT "diagnoses_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "used_visits" ADD CONSTRAINT "used_visits_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payer_settings" ADD CONSTRAINT "payer_settings_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payers" ADD CONSTRAINT "payers_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolments" ADD CONSTRAINT "enrolments_payer" FOREIGN KEY ("practice_id","payer_id") REFERENCES "public"."payers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "providers" ADD CONSTRAINT "providers_practice" FOREIGN KEY ("practice_id") REFERENCES "public"."practices"("practice_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "providers" ADD CONSTRAINT "providers_supervisor" FOREIGN KEY ("practice_id","supervisor_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_patient" FOREIGN KEY ("practice_id","patient_id") REFERENCES "public"."patients"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_location" FOREIGN KEY ("practice_id","location_id") REFERENCES "public"."locations"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_facilitators" ADD CONSTRAINT "session_facilitators_session" FOREIGN KEY ("practice_id","session_id") REFERENCES "public"."sessions"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_facilitators" ADD CONSTRAINT "session_facilitators_provider" FOREIGN KEY ("practice_id","provider_id") REFERENCES "public"."providers"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_group" FOREIGN KEY ("practice_id","group_id") REFERENCES "public"."groups"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_location" FOREIGN KEY ("practice_id","location_id") REFERENCES "public"."locations"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_series" FOREIGN KEY ("practice_id","series_id") REFERENCES "public"."series"("practice_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendances_of_patient" ON "attendances" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "audit_events_by_time" ON "audit_events" USING btree ("practice_id","happened_at");--> statement-breakpoint
CREATE INDEX "auth_sessions_user" ON "auth_sessions" USING btree ("practice_id","user_id");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_account" ON "sign_in_attempts" USING btree ("account_hash","attempted_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_network" ON "sign_in_attempts" USING btree ("network_hash","attempted_at");--> statement-breakpoint
CREATE INDEX "claim_events_of_claim" ON "claim_events" USING btree ("practice_id","claim_id","happened_at");--> statement-breakpoint
CREATE INDEX "claims_by_state" ON "claims" USING btree ("practice_id","state","service_date");--> statement-breakpoint
CREATE INDEX "claims_of_patient" ON "claims" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "fees_of_code" ON "fees" USING btree ("practice_id","code");--> statement-breakpoint
CREATE INDEX "findings_of_claim" ON "findings" USING btree ("practice_id","claim_id");--> statement-breakpoint
CREATE INDEX "findings_of_not_billed" ON "findings" USING btree ("practice_id","not_billed_id");--> statement-breakpoint
CREATE INDEX "findings_of_session" ON "findings" USING btree ("practice_id","session_id");--> statement-breakpoint
CREATE INDEX "overrides_of_claim" ON "overrides" USING btree ("practice_id","claim_id");--> statement-breakpoint
CREATE INDEX "group_members_of_group" ON "group_members" USING btree ("practice_id","group_id");--> statement-breakpoint
CREATE INDEX "group_members_of_patient" ON "group_members" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "not_billed_by_date" ON "not_billed" USING btree ("practice_id","service_date");--> statement-breakpoint
CREATE INDEX "not_billed_of_patient" ON "not_billed" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "coverages_of_patient" ON "coverages" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "coverages_of_payer" ON "coverages" USING btree ("practice_id","payer_id");--> statement-breakpoint
CREATE INDEX "patients_by_name" ON "patients" USING btree ("practice_id","last_name","first_name");--> statement-breakpoint
CREATE INDEX "used_visits_of_patient" ON "used_visits" USING btree ("practice_id","patient_id");--> statement-breakpoint
CREATE INDEX "enrolments_of_provider" ON "enrolments" USING btree ("practice_id","provider_id");--> statement-breakpoint
CREATE INDEX "services_of_patient" ON "services" USING btree ("practice_id","patient_id","service_date");--> statement-breakpoint
CREATE INDEX "session_facilitators_of_provider" ON "session_facilitators" USING btree ("practice_id","provider_id");--> statement-breakpoint
CREATE INDEX "sessions_by_date" ON "sessions" USING btree ("practice_id","session_date","start_time");--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "attendances" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "audit_events" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "authorizations" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "batch_claims" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "batches" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "claim_events" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "claim_contents" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "claim_lines" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "claims" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "fees" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "findings" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "overrides" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "group_members" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "groups" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "series" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "hours_exceptions" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "locations" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "posted_hours" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "memberships" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_user_signing_in" ON "memberships" AS PERMISSIVE FOR SELECT TO public USING (nullif(current_setting('app.practice_id', true), '') is null and user_id = nullif(current_setting('app.user_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "not_billed" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "coverages" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "diagnoses" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "patients" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "used_visits" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "payer_settings" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "payers" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "practices" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "enrolments" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "providers" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "services" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "session_facilitators" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "of_the_practice" ON "sessions" AS PERMISSIVE FOR ALL TO public USING (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid) WITH CHECK (practice_id = nullif(current_setting('app.practice_id', true), '')::uuid);