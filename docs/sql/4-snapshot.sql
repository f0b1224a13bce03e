-- 由 npm run rules:sql 从规则生成，不要手改。

INSERT INTO answers
SELECT a.as_of_day, 'maternal-health-management', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM maternal_health_management b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'newborn-screening', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM newborn_screening b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'child-health-management', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM child_health_management b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'childhood-immunisation', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM childhood_immunisation b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'nutrition-packs', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM nutrition_packs b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'prenatal-screening-subsidy', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM prenatal_screening_subsidy b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'thalassaemia-services', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM thalassaemia_services b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'severe-thalassaemia-aid', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM severe_thalassaemia_aid b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'premarital-check', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM premarital_check b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'pre-pregnancy-check', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM pre_pregnancy_check b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'folic-acid', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM folic_acid b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'infertility-care', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM infertility_care b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'assisted-reproduction-insurance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM assisted_reproduction_insurance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'painless-birth', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM painless_birth b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'mother-and-baby-rooms', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM mother_and_baby_rooms b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'contraceptive-services', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM contraceptive_services b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'birth-registration', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM birth_registration b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'birth-joint-handling', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM birth_joint_handling b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'newborn-medical-insurance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM newborn_medical_insurance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'no-social-fee', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM no_social_fee b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'births-not-tied', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM births_not_tied b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'infant-care-deduction', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM infant_care_deduction b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'child-education-deduction', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM child_education_deduction b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'childcare-subsidy', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM childcare_subsidy b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'childcare-subsidy-before-2025', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM childcare_subsidy_before_2025 b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'public-rental-priority', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM public_rental_priority b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'public-rental-flat-type', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM public_rental_flat_type b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'public-rental-exchange', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM public_rental_exchange b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-housing', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_housing b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'housing-fund-loan', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM housing_fund_loan b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-assistance-deceased', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_assistance_deceased b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-assistance-disabled', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_assistance_disabled b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-care-home', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_care_home b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-insurance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_insurance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-support', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_support b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-nursing-allowance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_nursing_allowance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'special-family-assisted-birth', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM special_family_assisted_birth b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'earlier-benefits-go-on', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM earlier_benefits_go_on b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'rural-award-assistance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM rural_award_assistance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'only-child-parents-award', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM only_child_parents_award b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'only-child-nursing-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM only_child_nursing_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'affordable-childcare', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM affordable_childcare b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'parenting-guidance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM parenting_guidance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'kindergarten-entry', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM kindergarten_entry b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'free-final-kindergarten-year', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM free_final_kindergarten_year b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'compulsory-schooling', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM compulsory_schooling b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'textbooks-and-boarding-aid', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM textbooks_and_boarding_aid b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'after-school-care', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM after_school_care b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'holiday-care', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM holiday_care b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'maternity-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM maternity_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'additional-maternity-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM additional_maternity_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'fathers-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM fathers_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'parental-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM parental_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'maternity-allowance', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM maternity_allowance b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'maternity-medical-costs', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM maternity_medical_costs b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'birth-paid-by-the-employer', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM birth_paid_by_the_employer b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'residents-birth-costs', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM residents_birth_costs b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'prenatal-check-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM prenatal_check_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'nursing-leave', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM nursing_leave b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'miscarriage-leave-before-4-months', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM miscarriage_leave_before_4_months b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'miscarriage-leave-from-4-months', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM miscarriage_leave_from_4_months b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'work-in-pregnancy', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM work_in_pregnancy b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'work-while-nursing', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM work_while_nursing b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'back-to-work-training', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM back_to_work_training b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'childcare-training-subsidy', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM childcare_training_subsidy b
CROSS JOIN as_of a;

INSERT INTO answers
SELECT a.as_of_day, 'family-friendly-employer', b.household_id, b.subject, b.verdict, b.missing, b.unsettled, b.amount_unit, b.amount_is, b.amount_low, b.amount_high, b.local_amount_is, b.local_amount_low, b.local_amount_high
FROM family_friendly_employer b
CROSS JOIN as_of a;
