package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.List;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmallRulesTest {

    @Test
    void aFilledHoneypotIsSpamWhateverElseIsSaid() {
        List<Evidence> evidence = new Honeypot()
                .examine(Fixture.comment("Larkin is right.")
                        .honeypot("http://a.example")
                        .reading());
        assertThat(evidence).singleElement().extracting(Evidence::detail).isEqualTo("http://a.example");
        assertThat(Weighing.weigh(evidence)).isEqualTo(SPAM);
        assertThat(new Honeypot()
                        .examine(Fixture.comment("Larkin is right.")
                                .honeypot(" ")
                                .reading()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2999, 1", "3000, 0", "600000, 0", "-1, 0", ", 0"})
    void aFormSentInHasteIsAWeakSignAndOneWithoutAnAgeIsNone(Long age, int pieces) {
        List<Evidence> evidence = new FormAge()
                .examine(Fixture.comment("Larkin is right.").typedIn(age).reading());
        assertThat(evidence).hasSize(pieces);
        assertThat(Weighing.weigh(evidence)).isEqualTo(APPROVED);
    }

    @Test
    void shoutingIsWeakEvenAtLength() {
        List<Evidence> evidence = new Shouting()
                .examine(Fixture.comment("THEY ARE ALL LYING TO US AND YOU KNOW IT. ".repeat(5))
                        .reading());
        assertThat(evidence).singleElement().extracting(Evidence::detail).isEqualTo("100");
        assertThat(Weighing.weigh(evidence)).isEqualTo(APPROVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NATO, EU, UNO", "The USA and NATO told the EU and the UNO.", "\u4f60\u597d\u4f60\u597d", ""})
    void acronymsAreNotShouting(String text) {
        assertThat(new Shouting().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"You MORON.", "Go kill yourself, minister", "Those \u201cidiots\u201d again"})
    void insultsHold(String text) {
        List<Evidence> evidence = new Insults().examine(Fixture.comment(text).reading());
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
        assertThat(text).contains(evidence.get(0).matched());
    }

    @ParameterizedTest
    @ValueSource(strings = {"An oxymoron, minister.", "Scunthorpe has docks, too", "Idiotic idea, all of it."})
    void insultsAreWholeWords(String text) {
        assertThat(new Insults().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I will find you.",
                "I'LL FIND YOU",
                "I\u2019ll find you and kill you, coward",
                "We know where you live.",
                "You should be shot!",
                "people like you deserve to be hanged",
                "You and your sort ought to be lynched. Your lot should be shot.",
                "You should die.",
                "I hope you die",
                "hope your kids get cancer",
                "I hope someone shoots you in the street",
                "Somebody should kill you.",
                "I am going to break your legs",
                "We're gonna burn your house down, so we're going to burn down your house",
                "I will slit your throat",
                "Just kill yourself",
                "drop dead, minister",
                "You need a bullet",
                "You're a dead man."
            })
    void threatsHold(String text) {
        List<Evidence> evidence = new Insults().examine(Fixture.comment(text).reading());
        assertThat(evidence).extracting(Evidence::rule).containsExactly("threat");
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
        assertThat(text).contains(evidence.get(0).matched());
    }

    @Test
    void aThreatWithAnInsultIsStillForAModerator() {
        List<Evidence> evidence = new Insults()
                .examine(Fixture.comment("I will find you, you moron").reading());
        assertThat(evidence).extracting(Evidence::rule).containsExactly("threat", "insult");
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president should be shot down in the polls.",
                "You should be shot down in the polls for this, minister.",
                "The bill will die in committee.",
                "Hope you die laughing.",
                "I hope you die laughing at this one",
                "If you should die before you draw it, your pension is gone.",
                "Smoking will kill you. They will kill you, those cigarettes.",
                "I will find you a link to the plan.",
                "I'll find you guilty, said the judge",
                "We will shoot you an email tomorrow.",
                "I will find you and send you the minutes.",
                "Drop dead gorgeous harbour!",
                "You have to be hung up on this to care.",
                "Your dog should be shot in colour, what a picture",
                "Please don't kill yourself over a harbour, call the Samaritans on 116 123.",
                "You shoot yourself in the foot. Don't just shoot yourself in the foot.",
                "People should be shot, he said of the strikers in 1926.",
                "What you should be. Shot in the dark, that report.",
                "I know where you live must be terrible now",
                "You should see the harbour. The minister deserves to die a happy man."
            })
    void whatOnlySoundsLikeAThreatIsNone(String text) {
        assertThat(new Insults().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Contact Mr. Brandt on WhatsApp +1 234 567 8901 for a loan at 2 % interest | 1 234 567 8901",
                "Do you need an urgent loan? whatsapp: +44-7700-900123 | 44-7700-900123",
                "I recovered my money thanks to this hacker, text him now (234) 567-8901 | 234) 567-8901",
                "Replica watches, best price, order now at best-watches-dot-name | best-watches-dot-name",
                "Buy replica watches at luxwatch dot com | at luxwatch dot com",
                "My trader doubled my bitcoin, telegram @coach_lena | telegram @coach_lena",
                "Join and earn daily profit: t.me/earnfast | t.me/earnfast",
                "Dr Moru the spell caster brought my husband back, call him today 00234 812 345 6789 | 00234 812 345 6789",
                "Contact us for l\u043e\u0430n on +1 234 567 8901 | 1 234 567 8901",
                "Cheap steroids, discount for bulk, order on 0812 345 6789 | 0812 345 6789"
            })
    void anOfferWithANumberOrAMessengerHolds(String text, String contact) {
        List<Evidence> evidence =
                new ContactOffer().examine(Fixture.comment(text).reading());
        assertThat(evidence)
                .extracting(Evidence::rule, Evidence::matched)
                .containsExactly(tuple("contact-offer", contact));
        assertThat(Weighing.weigh(evidence)).isEqualTo(HELD);
        assertThat(evidence.get(0).weight()).isLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call the Samaritans on 116 123.",
                "Whoever needs to talk: call the Samaritans on +44 116 123, it is free.",
                "The newsroom's tip line is on Signal, +1 202 555 0123; I sent them the papers.",
                "Debts? The National Debtline, 0808 808 4000, helps with loans for free.",
                "The state invested 1 000 000 000 euros, and 250 000 000 in loans. Who will write them off?",
                "The minister ordered the raid on WhatsApp and Telegram, and nobody would sell him out.",
                "I bought a cheap polka-dot-dress for the harbour party, call me old-fashioned.",
                "They lost their profits in the dot com bubble, contact with reality too.",
                "ISBN 978-3-16-148410-0, buy it at your bookshop and write to the author.",
                "Write to me at the harbour office if you want to buy the old lamps.",
                "From 2019-2020 to 12.10.2021 the price rose, tell me why.",
                "@larkin on the docks: you are wrong on the price of loans"
            })
    void aHelplineASumAndAMessengerInTheNewsAreNoOffer(String text) {
        assertThat(new ContactOffer().examine(Fixture.comment(text).reading())).isEmpty();
    }

    @Test
    void whatTheStoryItselfSpeaksOfIsNoOffer() {
        assertThat(new ContactOffer()
                        .examine(Fixture.comment(
                                        "My bank manager will talk to me about the loan on WhatsApp, +44 7700 900123")
                                .under("Loans by phone", "A bank grants loans by phone. A loan costs less so.")
                                .reading()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.9, 0, APPROVED",
        "1.5, 1.5, HELD",
        "5.5, 0.25, HELD",
        "3, 3, SPAM",
        "10, -10, SPAM",
        "4, -2, APPROVED"
    })
    void weightsAddUpAndCertaintyDecidesAlone(double one, double other, CommentState expected) {
        assertThat(Weighing.weigh(List.of(new Evidence("a", "", "", one), new Evidence("b", "", "", other))))
                .isEqualTo(expected);
    }

    @Test
    void wordsAreComparedWithoutWhatNobodySees() {
        assertThat(Words.of("B. U.S. Ca\u200bsino Larkin\u2019s cease-fire.I \uff36oss don't"))
                .extracting(Word::key)
                .containsExactly("b", "us", "casino", "larkin", "cease-fire", "i", "voss", "don't");
    }

    @Test
    void evidenceIsShortEnoughToKeepAndTheHeaviestComesFirst() {
        String text = Fixture.STORY + "\n" + Fixture.STORY + " https://a.example https://b.example";
        List<Evidence> evidence = Fixture.screening(new Fixture.RememberedNames())
                .screen(Fixture.comment(text).candidate())
                .evidence();
        assertThat(Fixture.rules(evidence)).startsWith("copied-from-story", "links");
        assertThat(evidence.get(0).matched()).hasSize(500);
    }
}
