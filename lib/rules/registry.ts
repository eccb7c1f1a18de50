import type { AddonPlace, AddonSubject } from './addon-subject'
import { addonOnlyInTheOffice } from './checks/a-02-addon-only-in-the-office'
import { noAddonByTelehealth } from './checks/a-03-no-addon-by-telehealth'
import { addonNeedsItsBase } from './checks/a-04-addon-needs-its-base'
import { medicareBundlesAddons } from './checks/a-05-medicare-bundles-addons'
import { insidePostedHours } from './checks/a-06-inside-posted-hours'
import { outsidePostedHours } from './checks/a-07-outside-posted-hours'
import { noSeriesOutsideHours } from './checks/a-09-no-series-outside-hours'
import { lateStartCountsAsScheduled } from './checks/a-10-late-start-counts-as-scheduled'
import { reasonForOutsideHours } from './checks/a-11-reason-for-outside-hours'
import { payerAnswerOnAddons } from './checks/a-12-payer-answer-on-addons'
import { addonForNamedSpecialties } from './checks/a-13-addon-for-named-specialties'
import { addonForNamedCodes } from './checks/a-14-addon-for-named-codes'
import { oneAddonADay } from './checks/a-17-one-addon-a-day'
import { addonChargeIsUniform } from './checks/a-18-addon-charge-is-uniform'
import { authorizationExists } from './checks/b-01-authorization-exists'
import { authorizationHasUnits } from './checks/b-03-authorization-has-units'
import { unitsRunLow } from './checks/b-05-units-run-low'
import { endDateIsNear } from './checks/b-06-end-date-is-near'
import { authorizationInForce } from './checks/b-07-authorization-in-force'
import { hoursAreKnown } from './checks/c-01-hours-are-known'
import { holidayOnObservedDay } from './checks/c-06-holiday-on-observed-day'
import { wallTimeExists } from './checks/c-09-wall-time-exists'
import { dateByTheCliniciansZone } from './checks/c-11-date-by-the-clinicians-zone'
import { textCanBeSent } from './checks/e-02-text-can-be-sent'
import { amountFits } from './checks/e-04-amount-fits'
import { pointersFit } from './checks/e-08-pointers-fit'
import { renderingHasAnNpi } from './checks/e-09-rendering-has-an-npi'
import { taxonomyIsOne } from './checks/e-10-taxonomy-is-one'
import { coveredOnTheDay } from './checks/e-21-covered-on-the-day'
import { filingIndicatorIsKnown } from './checks/e-22-filing-indicator-is-known'
import { medicareIsNotTwice } from './checks/e-23-medicare-is-not-twice'
import { modifiersAreCodes } from './checks/e-25-modifiers-are-codes'
import { notSentBefore } from './checks/e-30-not-sent-before'
import { serviceLocationZip } from './checks/e-31-service-location-zip'
import { dateOfServiceCanBe } from './checks/e-32-date-of-service-can-be'
import { subscriberIsComplete } from './checks/e-33-subscriber-is-complete'
import { everyLineHasACharge } from './checks/e-34-every-line-has-a-charge'
import { codesAreProcedureCodes } from './checks/e-36-codes-are-procedure-codes'
import { oneGroupADay } from './checks/g-03-one-group-a-day'
import { unitsWithinCaps } from './checks/g-04-units-within-caps'
import { groupSizeWithinLimit } from './checks/g-05-group-size-within-limit'
import { enoughPeopleForAGroup } from './checks/g-06-enough-people-for-a-group'
import { usualSessionLength } from './checks/g-08-usual-session-length'
import { presentLongEnough } from './checks/g-09-present-long-enough'
import { groupIsNotAFamily } from './checks/g-11-group-is-not-a-family'
import { noteIsSigned } from './checks/g-12-note-is-signed'
import { noteIsComplete } from './checks/g-13-note-is-complete'
import { diagnosesDiffer } from './checks/g-14-diagnoses-differ'
import { diagnosisValidThatDay } from './checks/g-15-diagnosis-valid-that-day'
import { diagnosisIsThePatientsOwn } from './checks/g-16-diagnosis-is-the-patients-own'
import { disorderComesFirst } from './checks/g-17-disorder-comes-first'
import { noGroupCodeInPartialHospital } from './checks/g-19-no-group-code-in-partial-hospital'
import { multiFamilyOnlyWhenCovered } from './checks/g-20-multi-family-only-when-covered'
import { activityIsPsychotherapy } from './checks/g-30-activity-is-psychotherapy'
import { psychotherapyWasTheMainPart } from './checks/g-31-psychotherapy-was-the-main-part'
import { travelAndPapersAreNoService } from './checks/g-32-travel-and-papers-are-no-service'
import { hasAQualifiedFacilitator } from './checks/g-33-has-a-qualified-facilitator'
import { modalityAskedAbout } from './checks/g-34-modality-asked-about'
import { licenceIsEligible } from './checks/g-40-licence-is-eligible'
import { counselorsFrom2024 } from './checks/g-41-counselors-from-2024'
import { enrolledWithMedicare } from './checks/g-42-enrolled-with-medicare'
import { associateIncidentTo } from './checks/g-44-associate-incident-to'
import { associateAsPayerAllows } from './checks/g-45-associate-as-payer-allows'
import { licenceAndCredentialingInForce } from './checks/g-47-licence-and-credentialing-in-force'
import { counselorsByTelehealth } from './checks/g-48-counselors-by-telehealth'
import { atMostFourModifiers } from './checks/g-50-at-most-four-modifiers'
import { withinVisitLimit } from './checks/l-03-within-visit-limit'
import { limitIsNear } from './checks/l-04-limit-is-near'
import { countingRestarted } from './checks/l-05-counting-restarted'
import { filedInTime } from './checks/l-20-filed-in-time'
import { filingDeadlineIsNear } from './checks/l-21-filing-deadline-is-near'
import { sessionsDoNotOverlap } from './checks/p-02-sessions-do-not-overlap'
import { oneOfGroupAndIndividual } from './checks/p-03-one-of-group-and-individual'
import { familySessionIsApart } from './checks/p-04-family-session-is-apart'
import { noPairWithoutException } from './checks/p-05-no-pair-without-exception'
import { modifier25OnTheVisit } from './checks/p-06-modifier-25-on-the-visit'
import { visitByMedicalLicence } from './checks/p-07-visit-by-medical-licence'
import { therapyWithVisitNeedsTheVisit } from './checks/p-08-therapy-with-visit-needs-the-visit'
import { interactiveComplexityIsDocumented } from './checks/p-09-interactive-complexity-is-documented'
import { noComplexityOnAVisitAlone } from './checks/p-10-no-complexity-on-a-visit-alone'
import { closedPairForPayerWithoutNcci } from './checks/p-12-closed-pair-for-payer-without-ncci'
import { openPairHasItsModifier } from './checks/p-13-open-pair-has-its-modifier'
import { guideOnVisitsWithGroup } from './checks/p-20-guide-on-visits-with-group'
import { groupIsOnTheTelehealthList } from './checks/t-01-group-is-on-the-telehealth-list'
import { homeIsAnAllowedPlace } from './checks/t-02-home-is-an-allowed-place'
import { telehealthFlexibilitiesInForce } from './checks/t-03-telehealth-flexibilities-in-force'
import { medicareTelehealthPlace } from './checks/t-04-medicare-telehealth-place'
import { audioOnlyHasItsReason } from './checks/t-06-audio-only-has-its-reason'
import { noTelehealthVisitCodes } from './checks/t-11-no-telehealth-visit-codes'
import { platformCodesFrom2027 } from './checks/t-12-platform-codes-from-2027'
import type { ClaimSubject } from './claim-subject'
import type { AuthorizationSubject, HoursSubject, VisitLimitSubject } from './cover-subject'
import type { LineSubject } from './line-subject'
import type { Rule } from './rule'
import type { SessionSubject } from './session-subject'

// Rules are listed by hand, in the order a biller thinks. Each list is run by the step of lib/claims that has its facts.

/** Rules about what is wrong with one line by itself, before its day is looked at; in the order a biller thinks. */
export const lineRules: readonly Rule<LineSubject>[] = [
  dateOfServiceCanBe,
  filedInTime,
  hasAQualifiedFacilitator,
  travelAndPapersAreNoService,
  activityIsPsychotherapy,
  psychotherapyWasTheMainPart,
  multiFamilyOnlyWhenCovered,
  enoughPeopleForAGroup,
  groupSizeWithinLimit,
  groupIsNotAFamily,
  noGroupCodeInPartialHospital,
  usualSessionLength,
  presentLongEnough,
  noteIsSigned,
  noteIsComplete,
  diagnosisValidThatDay,
  diagnosisIsThePatientsOwn,
  disorderComesFirst,
  associateIncidentTo,
  associateAsPayerAllows,
  licenceIsEligible,
  counselorsFrom2024,
  enrolledWithMedicare,
  licenceAndCredentialingInForce,
  counselorsByTelehealth,
  visitByMedicalLicence,
  noTelehealthVisitCodes,
  audioOnlyHasItsReason,
  medicareTelehealthPlace,
  groupIsOnTheTelehealthList,
  homeIsAnAllowedPlace,
  telehealthFlexibilitiesInForce,
  platformCodesFrom2027,
  dateByTheCliniciansZone,
  filingDeadlineIsNear,
]

/** Rules about what another service of the day takes away from a group line. */
export const groupDayRules: readonly Rule<LineSubject>[] = [noPairWithoutException, oneOfGroupAndIndividual]

/** Rules about what the payer’s caps leave. */
export const unitRules: readonly Rule<LineSubject>[] = [oneGroupADay, unitsWithinCaps]

/** Rules about what a group line that stands takes away from another service. */
export const closedPairRules: readonly Rule<LineSubject>[] = [noPairWithoutException]

/** Rules about therapy that is billed only beside a visit; first of all, since it decides what stands at all. */
export const visitRules: readonly Rule<LineSubject>[] = [therapyWithVisitNeedsTheVisit]

/** Rules about codes that need another code beside them. */
export const companionRules: readonly Rule<LineSubject>[] = [
  addonNeedsItsBase,
  interactiveComplexityIsDocumented,
  noComplexityOnAVisitAlone,
]

/** Rules about how lines of one day must be marked. */
export const dayRules: readonly Rule<LineSubject>[] = [
  sessionsDoNotOverlap,
  familySessionIsApart,
  modifier25OnTheVisit,
  closedPairForPayerWithoutNcci,
  openPairHasItsModifier,
  guideOnVisitsWithGroup,
]

/** Rules about authorization and visit limit of a line. */
export const coverRules: readonly Rule<LineSubject>[] = [
  authorizationExists,
  authorizationInForce,
  authorizationHasUnits,
  withinVisitLimit,
]

/** Rules about what payer and place take an adjunct code away for. */
export const addonPayerRules: readonly Rule<AddonPlace>[] = [
  addonOnlyInTheOffice,
  noAddonByTelehealth,
  medicareBundlesAddons,
  addonForNamedSpecialties,
  addonForNamedCodes,
]

/** Rules about what takes a proposed adjunct code away, in the order of their ids; the first that finds anything is said. */
export const addonRemovalRules: readonly Rule<AddonSubject>[] = [
  addonOnlyInTheOffice,
  noAddonByTelehealth,
  medicareBundlesAddons,
  noSeriesOutsideHours,
  payerAnswerOnAddons,
  addonForNamedSpecialties,
  addonForNamedCodes,
  oneAddonADay,
]

/** Rules about what is said of an adjunct code that stands. */
export const addonLineRules: readonly Rule<AddonSubject>[] = [
  insidePostedHours,
  outsidePostedHours,
  reasonForOutsideHours,
  payerAnswerOnAddons,
  holidayOnObservedDay,
]

/** Rules about what a file would be rejected for. */
export const claimRules: readonly Rule<ClaimSubject>[] = [
  coveredOnTheDay,
  everyLineHasACharge,
  notSentBefore,
  subscriberIsComplete,
  textCanBeSent,
  filingIndicatorIsKnown,
  medicareIsNotTwice,
  renderingHasAnNpi,
  taxonomyIsOne,
  serviceLocationZip,
  amountFits,
  pointersFit,
  codesAreProcedureCodes,
  modifiersAreCodes,
  atMostFourModifiers,
  addonChargeIsUniform,
]

/** Rules about what concerns a session rather than a claim. */
export const sessionRules: readonly Rule<SessionSubject>[] = [diagnosesDiffer, modalityAskedAbout, wallTimeExists]

/** Rules about what is said of an authorization as a whole. */
export const authorizationRules: readonly Rule<AuthorizationSubject>[] = [unitsRunLow, endDateIsNear]

/** Rules about what is said of a visit limit as a whole. */
export const visitLimitRules: readonly Rule<VisitLimitSubject>[] = [limitIsNear, countingRestarted]

/** Rules about what is said of the posted hours of a session. */
export const hoursRules: readonly Rule<HoursSubject>[] = [hoursAreKnown]

/** A-10 alone: what is said where a late start proposes nothing. */
export const lateStartRule: Rule<AddonSubject> = lateStartCountsAsScheduled

type RuleCard = Pick<Rule<never>, 'id' | 'title' | 'cites'>

/** Every rule with a check, once however many lists it is run in, for the generated document and the tests. */
export const allRules: readonly RuleCard[] = [
  ...new Set<RuleCard>([
    ...lineRules,
    ...groupDayRules,
    ...unitRules,
    ...visitRules,
    ...companionRules,
    ...dayRules,
    ...coverRules,
    ...addonRemovalRules,
    ...addonLineRules,
    ...claimRules,
    ...sessionRules,
    ...authorizationRules,
    ...visitLimitRules,
    ...hoursRules,
    lateStartRule,
  ]),
]
