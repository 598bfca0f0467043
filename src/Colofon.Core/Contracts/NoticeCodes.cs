namespace Colofon.Contracts;

/// <summary>The words by which files, forms and the command line name a regime, a duration or who gives notice.</summary>
internal static class NoticeCodes
{
    public static IReadOnlyDictionary<string, NoticeRegime> Regimes { get; } =
        new Dictionary<string, NoticeRegime>(StringComparer.OrdinalIgnoreCase)
        {
            ["none"] = NoticeRegime.None,
            ["agency"] = NoticeRegime.Agency,
            ["mandate"] = NoticeRegime.Mandate,
            ["distribution"] = NoticeRegime.Distribution,
            ["trade"] = NoticeRegime.DependentSelfEmployed,
            ["consumer"] = NoticeRegime.Consumer,
        };

    public static IReadOnlyDictionary<string, ContractDuration> Durations { get; } =
        new Dictionary<string, ContractDuration>(StringComparer.OrdinalIgnoreCase)
        {
            ["indefinite"] = ContractDuration.Indefinite,
            ["fixed"] = ContractDuration.Fixed,
            ["work"] = ContractDuration.PerWork,
        };

    public static IReadOnlyDictionary<string, NoticeGiver> Givers { get; } =
        new Dictionary<string, NoticeGiver>(StringComparer.OrdinalIgnoreCase)
        {
            ["provider"] = NoticeGiver.Provider,
            ["client"] = NoticeGiver.Client,
        };
}
