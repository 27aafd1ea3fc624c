package org.broadsheet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.broadsheet.api.security.PublicOperation;
import org.broadsheet.api.security.RequiresPermission;

/** What Maven cannot state about the modules; each rule says why. */
@AnalyzeClasses(packages = "org.broadsheet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String OURS = "org.broadsheet..";

    @ArchTest
    static final ArchRule apiKnowsNoModule = noClasses()
            .that()
            .resideInAPackage("org.broadsheet.api..")
            .should()
            .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAPackage("org.broadsheet.api.."))))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.mail..", "jakarta.persistence..", "jakarta.servlet..")
            .because("api is what modules say to each other, not how any of them does it");

    @ArchTest
    static final ArchRule coreKnowsApiAlone = knowsApiAlone("core");

    @ArchTest
    static final ArchRule moderationKnowsApiAlone = knowsApiAlone("moderation");

    @ArchTest
    static final ArchRule notifyKnowsApiAlone = knowsApiAlone("notify");

    @ArchTest
    static final ArchRule webKnowsApiAlone = knowsApiAlone("web");

    @ArchTest
    static final ArchRule webHoldsNoTransaction = noClasses()
            .that()
            .resideInAPackage("org.broadsheet.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "javax.sql..", "java.sql..")
            .because("transactions begin in api's implementations");

    @ArchTest
    static final ArchRule entitiesStayInTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("what leaves a feature is a record");

    @ArchTest
    static final ArchRule theDatabaseIsAskedInTransactions = classes()
            .that(DescribedPredicate.describe(
                    "hold an EntityManager",
                    type -> type.getFields().stream()
                            .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class))))
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("outside a transaction the server hands out entity managers that are closed already");

    @ArchTest
    static final ArchRule nothingFiresAsynchronously = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "Event.fireAsync",
                    call -> call.getTarget().getName().equals("fireAsync")
                            && call.getTarget().getOwner().isAssignableTo(Event.class)))
            .because("asynchronous observers run before the commit");

    @ArchTest
    static final ArchRule observersAfterTheCommitOnlyWake = methods()
            .that(DescribedPredicate.describe("observe after success", ArchitectureTest::observesAfterSuccess))
            .should(notTouchTheDatabase())
            .because("a transaction begun there loses its rows in silence");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackage("org.broadsheet.launcher..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("tests pin the one Clock");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.broadsheet.launcher..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("there is a log");

    @ArchTest
    static final ArchRule everyOperationSaysWhoMay = methods()
            .that(DescribedPredicate.describe("implement api's interfaces", ArchitectureTest::implementsApi))
            .should(sayWhoMay())
            .because("nothing may be open by forgetting");

    private static ArchRule knowsApiAlone(String module) {
        String own = "org.broadsheet." + module + "..";
        return noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(own, "org.broadsheet.api.."))))
                .because("modules meet only through api and CDI");
    }

    private static boolean observesAfterSuccess(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class)
                        && parameter.getAnnotationOfType(Observes.class).during() == TransactionPhase.AFTER_SUCCESS);
    }

    private static ArchCondition<JavaMethod> notTouchTheDatabase() {
        return new ArchCondition<>("not touch the database") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getOwner().isAssignableTo(EntityManager.class)
                                || call.getTarget().getOwner().isAnnotatedWith(Transactional.class)
                                || call.getTarget()
                                        .resolveMember()
                                        .filter(target -> target.isAnnotatedWith(Transactional.class))
                                        .isPresent())
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

    /** Interfaces that are commands or queries: not records, events, or the contracts a module offers to core. */
    private static boolean implementsApi(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && !method.getOwner().isInterface()
                && method.getOwner().getAllRawInterfaces().stream()
                        .filter(type -> type.getPackageName().startsWith("org.broadsheet.api."))
                        .filter(type -> !type.getPackageName().equals("org.broadsheet.api.startup"))
                        .filter(type -> !INTERNAL.contains(type.getSimpleName()))
                        .anyMatch(type -> declares(type, method));
    }

    /** Called by modules among themselves; no request reaches them. */
    private static final java.util.Set<String> INTERNAL = java.util.Set.of(
            "ChangeLog",
            "CommentGate",
            "CommentScreening",
            "CurrentActor",
            "HtmlSanitiser",
            "LetterWriter",
            "LinkSigner",
            "RateLimits");

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(declared -> declared.getName().equals(method.getName())
                        && declared.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("be @RequiresPermission or @PublicOperation") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = method.isAnnotatedWith(RequiresPermission.class)
                        || method.isAnnotatedWith(PublicOperation.class)
                        || method.getOwner().isAnnotatedWith(RequiresPermission.class)
                        || method.getOwner().isAnnotatedWith(PublicOperation.class);
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says nothing"));
                }
            }
        };
    }
}
