-- 由 npm run rules:sql 从规则生成，不要手改。

CREATE VIEW entitlements AS
SELECT
  'maternal-health-management' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM maternal_health_management
UNION ALL
SELECT
  'newborn-screening' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM newborn_screening
UNION ALL
SELECT
  'child-health-management' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM child_health_management
UNION ALL
SELECT
  'childhood-immunisation' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM childhood_immunisation
UNION ALL
SELECT
  'nutrition-packs' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM nutrition_packs
UNION ALL
SELECT
  'prenatal-screening-subsidy' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM prenatal_screening_subsidy
UNION ALL
SELECT
  'thalassaemia-services' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM thalassaemia_services
UNION ALL
SELECT
  'severe-thalassaemia-aid' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM severe_thalassaemia_aid
UNION ALL
SELECT
  'premarital-check' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM premarital_check
UNION ALL
SELECT
  'pre-pregnancy-check' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM pre_pregnancy_check
UNION ALL
SELECT
  'folic-acid' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM folic_acid
UNION ALL
SELECT
  'infertility-care' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM infertility_care
UNION ALL
SELECT
  'assisted-reproduction-insurance' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM assisted_reproduction_insurance
UNION ALL
SELECT
  'painless-birth' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM painless_birth
UNION ALL
SELECT
  'mother-and-baby-rooms' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM mother_and_baby_rooms
UNION ALL
SELECT
  'contraceptive-services' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM contraceptive_services
UNION ALL
SELECT
  'birth-registration' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM birth_registration
UNION ALL
SELECT
  'birth-joint-handling' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM birth_joint_handling
UNION ALL
SELECT
  'newborn-medical-insurance' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM newborn_medical_insurance
UNION ALL
SELECT
  'births-not-tied' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM births_not_tied
UNION ALL
SELECT
  'infant-care-deduction' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM infant_care_deduction
UNION ALL
SELECT
  'child-education-deduction' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM child_education_deduction
UNION ALL
SELECT
  'childcare-subsidy' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM childcare_subsidy
UNION ALL
SELECT
  'childcare-subsidy-before-2025' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM childcare_subsidy_before_2025
UNION ALL
SELECT
  'public-rental-priority' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM public_rental_priority
UNION ALL
SELECT
  'public-rental-flat-type' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM public_rental_flat_type
UNION ALL
SELECT
  'public-rental-exchange' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM public_rental_exchange
UNION ALL
SELECT
  'special-family-housing' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_housing
UNION ALL
SELECT
  'housing-fund-loan' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM housing_fund_loan
UNION ALL
SELECT
  'special-assistance-deceased' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_assistance_deceased
UNION ALL
SELECT
  'special-assistance-disabled' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_assistance_disabled
UNION ALL
SELECT
  'special-family-care-home' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_care_home
UNION ALL
SELECT
  'special-family-insurance' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_insurance
UNION ALL
SELECT
  'special-family-support' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_support
UNION ALL
SELECT
  'special-family-nursing-allowance' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_nursing_allowance
UNION ALL
SELECT
  'special-family-assisted-birth' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM special_family_assisted_birth
UNION ALL
SELECT
  'affordable-childcare' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM affordable_childcare
UNION ALL
SELECT
  'parenting-guidance' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM parenting_guidance
UNION ALL
SELECT
  'kindergarten-entry' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM kindergarten_entry
UNION ALL
SELECT
  'free-final-kindergarten-year' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM free_final_kindergarten_year
UNION ALL
SELECT
  'compulsory-schooling' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM compulsory_schooling
UNION ALL
SELECT
  'textbooks-and-boarding-aid' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM textbooks_and_boarding_aid
UNION ALL
SELECT
  'after-school-care' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM after_school_care
UNION ALL
SELECT
  'holiday-care' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM holiday_care
UNION ALL
SELECT
  'work-in-pregnancy' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM work_in_pregnancy
UNION ALL
SELECT
  'work-while-nursing' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM work_while_nursing
UNION ALL
SELECT
  'back-to-work-training' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM back_to_work_training
UNION ALL
SELECT
  'childcare-training-subsidy' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM childcare_training_subsidy
UNION ALL
SELECT
  'family-friendly-employer' AS benefit,
  household_id, subject, verdict, missing, unsettled, amount_is, amount_low, amount_high, local_amount_is, local_amount_low, local_amount_high
FROM family_friendly_employer;
