namespace Colofon.Demo;

/// <summary>How far the big example is: <paramref name="Key"/> says with what, <paramref name="Part"/> runs from 0 to 1.</summary>
public readonly record struct CrowdStep(string Key, double Part);
