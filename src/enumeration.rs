//! Enumerations that state each variant once: its name in results, and the list of all of them, follow from it.

/// Declares an enumeration with `ALL`, its variants in order; and with `name`, where each variant has one.
///
/// ```text
/// enumeration! {
///     /// What happened to the victims.
///     pub enum Outcome {
///         /// `12 people were killed`
///         Killed => "killed",
///     }
/// }
/// ```
macro_rules! enumeration {
    ($(#[$about:meta])* $visibility:vis enum $enumeration:ident {
        $($(#[$about_variant:meta])* $variant:ident => $name:literal,)+
    }) => {
        enumeration! { $(#[$about])* $visibility enum $enumeration { $($(#[$about_variant])* $variant,)+ } }

        impl $enumeration {
            /// The name used in options and results.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }
        }
    };
    ($(#[$about:meta])* $visibility:vis enum $enumeration:ident {
        $($(#[$about_variant:meta])* $variant:ident $(= $number:literal)?,)+
    }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visibility enum $enumeration {
            $($(#[$about_variant])* $variant $(= $number)?,)+
        }

        impl $enumeration {
            /// All of them, in order.
            pub const ALL: [Self; [$(Self::$variant),+].len()] = [$(Self::$variant),+];
        }
    };
}
